namespace Yitai.Kernel;

/// <summary>A language a person is spoken to in.</summary>
public enum Language
{
    Zh,
    En,
}
