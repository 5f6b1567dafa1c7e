using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>Personal data, apart from the facts: encrypted under a key of each person's own, found by keyed digests, forgotten
/// by destroying the key.</summary>
/// <remarks>Throws <see cref="LogUnavailableException"/> like the log, in whose database it lies.</remarks>
public interface IVault
{
    /// <summary>Keeps a document; the subject comes into being with the first. The same document id again changes nothing.</summary>
    Task<PutAnswer> PutAsync(SubjectId subject, VaultDocument document, CancellationToken cancel);

    /// <summary>What is kept of a subject, without contents, oldest first; looking is not recorded.</summary>
    Task<IReadOnlyList<VaultEntry>> ListAsync(SubjectId subject, CancellationToken cancel);

    /// <summary>A document's content, after it was recorded who saw it; null when it is not there (any more).</summary>
    /// <exception cref="System.Security.Cryptography.AuthenticationTagMismatchException">The content was tampered with.</exception>
    Task<ReadOnlyMemory<byte>?> RevealAsync(Guid document, Reveal reveal, CancellationToken cancel);

    /// <summary>Removes one document and its lookup; false when it was not there.</summary>
    Task<bool> RemoveAsync(Guid document, CancellationToken cancel);

    /// <summary>Subjects with a document of this kind put under this value; exact, after <see cref="LookupValue.Normal"/>.</summary>
    Task<IReadOnlyList<SubjectId>> FindAsync(string kind, string value, CancellationToken cancel);

    /// <summary>Who saw documents of the subject, oldest first; outlives forgetting.</summary>
    Task<IReadOnlyList<Revealed>> RevealsAsync(SubjectId subject, CancellationToken cancel);

    /// <summary>Keeps the subject from being forgotten; the same reason again changes the end. False: nobody there.</summary>
    /// <param name="until">From this instant on the hold is over; null: until released.</param>
    Task<bool> HoldAsync(SubjectId subject, string reason, DateTimeOffset? until, CancellationToken cancel);

    /// <summary>Takes the hold of this reason away; false when there was none.</summary>
    Task<bool> ReleaseAsync(SubjectId subject, string reason, CancellationToken cancel);

    /// <summary>Destroys the subject's key, documents and lookups, for ever: the subject cannot come back under this id.</summary>
    Task<ForgetAnswer> ForgetAsync(SubjectId subject, CancellationToken cancel);

    /// <summary>Forgets again everyone on the list beside the keys; at each start and after each restore.</summary>
    /// <returns>How many had come back.</returns>
    Task<int> ReapplyForgettingAsync(CancellationToken cancel);
}
