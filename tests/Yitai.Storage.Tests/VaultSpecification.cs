using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using Yitai.Kernel;

namespace Yitai.Storage.Tests;

/// <summary>Personal data can be found, seen on the record, and forgotten for good.</summary>
public abstract class VaultSpecification : Specification
{
    private static readonly SubjectId Wang = new(Guid.Parse("0197a000-0000-4000-8000-00000000aaaa"));
    private static readonly SubjectId Li = new(Guid.Parse("0197a000-0000-4000-8000-00000000bbbb"));
    private static readonly VaultDocument Phone = Document(1, "phone", "13812345678", "13812345678");
    private static readonly Reveal AtTheDesk = new("staff:1001", "call back");

    private Vault Vault { get; set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Vault = await Lab.VaultAsync();
        await Vault.PutAsync(Wang, Phone, default);
    }

    [Fact]
    public async Task A_document_is_found_by_any_spelling_of_its_value_and_by_nothing_else()
    {
        await Vault.PutAsync(Li, Document(2, "phone", "x", "13900000000"), default);

        Assert.Equal([Wang], await Vault.FindAsync("phone", " 138-1234 5678", default));
        Assert.Equal([Wang], await Vault.FindAsync("phone", "１３８１２３４５６７８", default));
        Assert.Empty(await Vault.FindAsync("phone", "1381234567", default));
        Assert.Empty(await Vault.FindAsync("id-number", "13812345678", default));
    }

    [Fact]
    public async Task Seeing_is_recorded_and_listing_is_not()
    {
        Assert.Equal([new VaultEntry(Phone.Id, "phone", Lab.Clock.Now)], await Vault.ListAsync(Wang, default));
        Assert.Empty(await Vault.RevealsAsync(Wang, default));

        Assert.Equal("13812345678", await SeenAsync(Phone.Id));
        Assert.Equal([new Revealed(Phone.Id, "phone", "staff:1001", "call back", Lab.Clock.Now)], await Vault.RevealsAsync(Wang, default));
        Assert.Null(await SeenAsync(Guid.Empty));
    }

    [Fact]
    public async Task A_retry_keeps_one_document()
    {
        await Vault.PutAsync(Wang, Phone, default);

        Assert.Single(await Vault.ListAsync(Wang, default));
    }

    [Fact]
    public async Task Neither_content_nor_value_lies_in_the_database()
    {
        var content = await Lab.AskAsync<byte[]>("select content from vault_documents");
        var digest = await Lab.AskAsync<byte[]>("select digest from vault_lookups");

        Assert.DoesNotContain("138", Encoding.Latin1.GetString(content), StringComparison.Ordinal);
        Assert.NotEqual(SHA256.HashData("phone\n13812345678"u8), digest);
    }

    [Fact]
    public async Task A_content_that_was_moved_to_another_document_does_not_open()
    {
        await Vault.PutAsync(Wang, Document(2, "phone", "13900000000", null), default);
        await Lab.TamperAsync(
            "update vault_documents set content = (select content from vault_documents where document = @from) where document <> @from",
            new { from = Phone.Id.ToByteArray(bigEndian: true) });

        await Assert.ThrowsAsync<AuthenticationTagMismatchException>(() => SeenAsync(Id(2)));
        Assert.Empty(await Vault.RevealsAsync(Wang, default));
    }

    [Fact]
    public async Task A_removed_document_is_not_found()
    {
        Assert.True(await Vault.RemoveAsync(Phone.Id, default));
        Assert.False(await Vault.RemoveAsync(Phone.Id, default));

        Assert.Empty(await Vault.FindAsync("phone", "13812345678", default));
    }

    [Fact]
    public async Task Forgetting_leaves_nothing_but_who_looked()
    {
        await SeenAsync(Phone.Id);

        Assert.IsType<ForgetAnswer.Forgotten>(await Vault.ForgetAsync(Wang, default));

        Assert.Null(await SeenAsync(Phone.Id));
        Assert.Empty(await Vault.ListAsync(Wang, default));
        Assert.Empty(await Vault.FindAsync("phone", "13812345678", default));
        Assert.Equal(0, await Lab.AskAsync<long>("select count(*) from vault_subjects"));
        Assert.Single(await Vault.RevealsAsync(Wang, default));
        Assert.IsType<ForgetAnswer.Forgotten>(await Vault.ForgetAsync(Wang, default));
        Assert.IsType<ForgetAnswer.NobodyThere>(await Vault.ForgetAsync(Li, default));
    }

    [Fact]
    public async Task Who_was_forgotten_cannot_come_back_under_the_same_id()
    {
        await Vault.ForgetAsync(Wang, default);

        Assert.Equal(PutAnswer.SubjectForgotten, await Vault.PutAsync(Wang, Phone, default));
        Assert.Equal(0, await Lab.AskAsync<long>("select count(*) from vault_subjects"));
    }

    [Fact]
    public async Task A_hold_keeps_the_subject_until_it_ends_or_is_released()
    {
        var end = Lab.Clock.Now.AddDays(30);
        Assert.True(await Vault.HoldAsync(Wang, "complaint 17", end, default));
        Assert.True(await Vault.HoldAsync(Wang, "court", null, default));
        Assert.False(await Vault.HoldAsync(Li, "court", null, default));

        Assert.Equal(new ForgetAnswer.Held("court", null), await Vault.ForgetAsync(Wang, default));
        Assert.True(await Vault.ReleaseAsync(Wang, "court", default));
        Assert.Equal(new ForgetAnswer.Held("complaint 17", end), await Vault.ForgetAsync(Wang, default));
        Assert.Equal("13812345678", await SeenAsync(Phone.Id));

        Lab.Clock.Now = end;
        Assert.IsType<ForgetAnswer.Forgotten>(await Vault.ForgetAsync(Wang, default));
    }

    [Fact]
    public async Task Who_comes_back_with_an_older_database_is_forgotten_at_the_next_start()
    {
        var key = await Lab.AskAsync<byte[]>("select wrapped_key from vault_subjects");
        await Vault.ForgetAsync(Wang, default);
        await Lab.TamperAsync("delete from vault_forgotten");
        await Lab.TamperAsync("insert into vault_subjects (subject, wrapped_key, created_at) values (@id, @key, 0)", new { id = Wang.Value.ToByteArray(true), key });

        await Lab.VaultAsync();

        Assert.Equal(0, await Lab.AskAsync<long>("select count(*) from vault_subjects"));
    }

    [Fact]
    public async Task Other_keys_are_refused_before_anything_is_written()
    {
        var folder = Directory.CreateTempSubdirectory("yitai-other-keys-").FullName;
        using var keys = KeyFolder.Open(folder);

        await Assert.ThrowsAsync<WrongKeysException>(() => Vault.OpenAsync(Lab.Database, keys, Lab.Clock, default));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Keys_can_be_read_by_their_owner_alone()
    {
        Assert.All(
            Directory.GetFiles(Lab.KeyFolderPath),
            file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
        Assert.Equal(3, Directory.GetFiles(Lab.KeyFolderPath).Length);
    }

    private async Task<string?> SeenAsync(Guid document) =>
        await Vault.RevealAsync(document, AtTheDesk, default) is { } content ? Encoding.UTF8.GetString(content.Span) : null;

    private static VaultDocument Document(int n, string kind, string content, string? findBy) =>
        new(Id(n), kind, Encoding.UTF8.GetBytes(content), findBy);

    private static Guid Id(int n) => new($"0197a000-0000-4000-8000-{n:000000000000}");
}
