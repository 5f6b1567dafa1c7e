namespace Yitai.Floor;

/// <summary>Why a counter shows 暂停服务. Only <see cref="Away"/> counts against the away limit (暂时离岗).</summary>
public enum PauseReason
{
    Away,
    Meal,
    Training,
    Internal,
    Fault,
}
