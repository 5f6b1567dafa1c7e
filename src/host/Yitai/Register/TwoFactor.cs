using System.Collections.Immutable;
using Microsoft.AspNetCore.DataProtection;
using OtpNet;
using Secret = Yitai.Host.Callers.Secret;

namespace Yitai.Host.Register;

/// <summary>The second factor of signing in: six digits of an authenticator (RFC 6238) or a recovery code, each good once.</summary>
public sealed class TwoFactor(IDataProtectionProvider protection, TimeProvider clock)
{
    private const int CodesGiven = 10;
    private const int Digits = 6;

    // A clock half a minute off on either side is forgiven.
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    private readonly IDataProtector _protector = protection.CreateProtector("two-factor");

    /// <summary>A key nobody has used yet; it counts once a first code was right.</summary>
    public TwoFactorKey Begin(StaffAccount account, string company)
    {
        var key = Base32Encoding.ToString(KeyGeneration.GenerateRandomKey());
        (account.TwoFactorKey, account.TwoFactorOn, account.TwoFactorStep) = (_protector.Protect(key), false, 0);
        var issuer = Uri.EscapeDataString(company);
        return new TwoFactorKey(key, $"otpauth://totp/{issuer}:{account.StaffNo}?secret={key}&issuer={issuer}");
    }

    /// <summary>New recovery codes; the ones before are worth nothing.</summary>
    public static RecoveryCodes NewCodes(StaffAccount account)
    {
        var codes = Enumerable.Range(0, CodesGiven).Select(_ => Secret.New()[..16]).ToList();
        account.RecoveryHashes = [.. codes.Select(HashOf)];
        return new RecoveryCodes([.. codes.Select(c => string.Join('-', c.Chunk(4).Select(four => new string(four))))]);
    }

    /// <summary>True: the code was right, and is spent on the account, which the caller writes under the lock it was read under.</summary>
    public bool Spend(StaffAccount account, string code)
    {
        var plain = string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        if (plain.Length != Digits)
        {
            var left = account.RecoveryHashes.Remove(HashOf(plain));
            var known = left.Length < account.RecoveryHashes.Length;
            account.RecoveryHashes = left;
            return known;
        }

        if (account.TwoFactorKey is not { } kept || !Authenticator(kept).VerifyTotp(clock.GetUtcNow().UtcDateTime, plain, out var step, Window) || step <= account.TwoFactorStep)
        {
            return false;
        }

        account.TwoFactorStep = step;
        return true;
    }

    private static string HashOf(string code) => Convert.ToHexStringLower(Secret.HashOf(code));

    private Totp Authenticator(string kept) => new(Base32Encoding.ToBytes(_protector.Unprotect(kept)));
}

/// <param name="Key">To be typed where no picture can be taken.</param>
/// <param name="Address">What the QR code says.</param>
public sealed record TwoFactorKey(string Key, string Address);

/// <summary>Each opens the door once when the authenticator is lost.</summary>
public sealed record RecoveryCodes(ImmutableArray<string> Codes);
