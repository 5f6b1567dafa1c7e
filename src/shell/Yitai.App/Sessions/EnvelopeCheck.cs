namespace Yitai.App.Sessions;

/// <summary>What a sender's name must be before it comes near the log.</summary>
internal static class EnvelopeCheck
{
    private const int LongestSender = 64;

    /// <summary>1 to 64 characters, none of them a control character or half of one.</summary>
    public static bool IsStorable(Envelope envelope) =>
        envelope.Sender is { Length: >= 1 and <= LongestSender } sender && !sender.Any(c => char.IsControl(c) || char.IsSurrogate(c));
}
