namespace Yitai.Kernel;

/// <summary>A person of whom personal data is kept in the vault. Random; says nothing about the person.</summary>
public readonly record struct SubjectId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}
