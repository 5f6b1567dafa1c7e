namespace Yitai.Floor;

/// <summary>A print job (打印任务): one try to bring one slip out of one printer. Made by whoever asks for it.</summary>
public readonly record struct PrintJobId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}
