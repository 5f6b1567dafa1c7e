namespace Yitai.Kernel;

/// <summary>Why a command was not done: the broken rule, with the values a person needs to understand it.</summary>
/// <remarks>A refusal is an answer and is returned, never thrown, and it changes nothing.</remarks>
public abstract record Refusal
{
    /// <summary>The rule's name: the key of its sentence in both languages, and of the problem document.</summary>
    public string Name => GetType().Name;
}
