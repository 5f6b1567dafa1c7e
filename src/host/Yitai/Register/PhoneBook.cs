using System.Text;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Host.Register;

/// <summary>Phone numbers in the vault: one subject for one number.</summary>
public sealed class PhoneBook(IVault vault)
{
    public const string Kind = "phone";

    /// <summary>Digits with an optional plus, 5 to 15 of them, in whatever spelling.</summary>
    public static bool IsPhone(string? text) =>
        text is { Length: <= 40 } && LookupValue.Normal(text).TrimStart('+') is { Length: >= 5 and <= 15 } digits && digits.All(char.IsAsciiDigit);

    public Task<IReadOnlyList<SubjectId>> FindAsync(string phone, CancellationToken cancel) => vault.FindAsync(Kind, phone, cancel);

    /// <summary>The subject of this number; a new one's id is made of the command's id, so that the same command again finds the same.</summary>
    public async Task<SubjectId> FindOrKeepAsync(string phone, string sender, Guid commandId, CancellationToken cancel)
    {
        var made = new SubjectId(NameBasedId.Of("subject", sender, commandId.ToString("N")));
        var known = await FindAsync(phone, cancel);
        if (known.Count > 0)
        {
            return known.Contains(made) ? made : known[0];
        }

        var number = LookupValue.Normal(phone);
        await vault.PutAsync(made, new VaultDocument(NameBasedId.Of("phone", sender, commandId.ToString("N")), Kind, Encoding.UTF8.GetBytes(number), number), cancel);
        return made;
    }

    /// <summary>The number in full, after it was recorded who saw it; null: nothing is kept.</summary>
    public async Task<string?> RevealAsync(SubjectId subject, string who, CancellationToken cancel) =>
        (await vault.ListAsync(subject, cancel)).LastOrDefault(e => e.Kind == Kind) is { } entry
        && await vault.RevealAsync(entry.Id, new Reveal(who, "floor"), cancel) is { } content
            ? Encoding.UTF8.GetString(content.Span)
            : null;
}
