namespace Yitai.Storage;

/// <summary>A piece of personal data.</summary>
/// <param name="Id">Random, made by the sender, so that a retry stores it once.</param>
/// <param name="Kind"><c>phone</c>, <c>id-number</c>, <c>note</c>, <c>photo</c> …; at most 64 characters; not secret.</param>
/// <param name="Content">At most 16 MiB.</param>
/// <param name="FindBy">The value this document can be found by; null: not at all.</param>
public sealed record VaultDocument(Guid Id, string Kind, ReadOnlyMemory<byte> Content, string? FindBy)
{
    public const int MaxBytes = 16 * 1024 * 1024;
}

/// <summary>A document without its content.</summary>
public sealed record VaultEntry(Guid Id, string Kind, DateTimeOffset At);

/// <summary>Who wants to see a document, and why.</summary>
/// <param name="Who">The sender as in facts: <c>staff:1001</c> …</param>
public sealed record Reveal(string Who, string Why);

/// <summary>Who saw which document and when.</summary>
public sealed record Revealed(Guid Document, string Kind, string Who, string Why, DateTimeOffset At);

public enum PutAnswer
{
    Stored,

    /// <summary>The subject was forgotten; nothing can be kept under this id again.</summary>
    SubjectForgotten,
}

/// <summary>What became of the wish to be forgotten.</summary>
public abstract record ForgetAnswer
{
    private ForgetAnswer() { }

    /// <summary>Nothing of the subject can be read any more; also when it was so already.</summary>
    public sealed record Forgotten : ForgetAnswer;

    /// <summary>A retention hold lies on the subject; nothing was changed.</summary>
    /// <param name="Until">When the hold ends; null: when it is released.</param>
    public sealed record Held(string Reason, DateTimeOffset? Until) : ForgetAnswer;

    /// <summary>Nothing was ever kept under this id.</summary>
    public sealed record NobodyThere : ForgetAnswer;
}
