using Microsoft.AspNetCore.Identity;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Register;

/// <summary>Signing in with a password and perhaps a second factor, or with a PIN; all are limited, and who is unknown is not told from what is wrong.</summary>
public sealed class SignIn(UserManager<StaffAccount> users, IPasswordHasher<StaffAccount> hasher, RegisterWork work, StaffRegister register, TwoFactor twoFactor, TimeProvider clock)
{
    public const int Attempts = 5;
    private static readonly TimeSpan LockFor = TimeSpan.FromMinutes(5);

    // An unknown staff number takes as long as a known one.
    private static readonly string Decoy = new PasswordHasher<StaffAccount>().HashPassword(null!, "decoy");

    /// <summary>From outside: the password, and the second factor of whoever has one.</summary>
    public async Task<(Person? Person, Refusal? Because)> EnterAsync(string staffNo, string password, string? code)
    {
        var (account, because) = await PasswordAsync(staffNo, password);
        because ??= account!.TwoFactorOn ? await CodeAsync(account.StaffNo, code) : null;
        return because is null ? await RightAsync(account!) : (null, because);
    }

    /// <summary>The password once more, of somebody who is signed in.</summary>
    public async Task<(Person? Person, Refusal? Because)> WithPasswordAsync(string staffNo, string password)
    {
        var (account, because) = await PasswordAsync(staffNo, password);
        return because is null ? await RightAsync(account!) : (null, because);
    }

    private async Task<(StaffAccount? Account, Refusal? Because)> PasswordAsync(string staffNo, string password)
    {
        if (!StaffId.IsValid(staffNo) || await users.FindByNameAsync(staffNo) is not { } account)
        {
            hasher.VerifyHashedPassword(null!, Decoy, password);
            return (null, new RegisterRefusal.SignInFailed());
        }

        if (account.LockedUntil > clock.GetUtcNow())
        {
            return (null, new RegisterRefusal.SignInLocked(account.LockedUntil.Value));
        }

        if (!await users.CheckPasswordAsync(account, password) || !account.Active)
        {
            return (null, await FailedAsync(account.StaffNo, pin: false, new RegisterRefusal.SignInFailed()));
        }

        return (account, null);
    }

    /// <summary>Spends a code, or counts the attempt: guessing codes locks the account as guessing passwords does.</summary>
    public Task<Refusal?> CodeAsync(string staffNo, string? code) => string.IsNullOrWhiteSpace(code)
        ? Task.FromResult<Refusal?>(new RegisterRefusal.TwoFactorNeeded())
        : work.WriteAsync<Refusal?>(
            async connection =>
            {
                var table = new StaffTable(connection);
                var account = (await table.FindAsync(staffNo))!;
                return account.LockedUntil > clock.GetUtcNow() ? new RegisterRefusal.SignInLocked(account.LockedUntil.Value)
                    : twoFactor.Spend(account, code) && await table.UpdateAsync(account) ? null
                    : await FailedAsync(staffNo, pin: false, new RegisterRefusal.TwoFactorWrong());
            },
            CancellationToken.None);

    private async Task<(Person? Person, Refusal? Because)> RightAsync(StaffAccount account)
    {
        if (account.FailedAttempts > 0)
        {
            await users.ResetAccessFailedCountAsync(account);
        }

        return (register.Current.Person(account.StaffNo), null);
    }

    public async Task<(Person? Person, Refusal? Because)> WithPinAsync(string staffNo, string pin, CancellationToken cancel)
    {
        var account = StaffId.IsValid(staffNo) ? await users.FindByNameAsync(staffNo) : null;
        if (account is not { PinHash: { } hash, Active: true })
        {
            hasher.VerifyHashedPassword(null!, Decoy, pin);
            return (null, new RegisterRefusal.SignInFailed());
        }

        if (account.PinLockedUntil > clock.GetUtcNow())
        {
            return (null, new RegisterRefusal.SignInLocked(account.PinLockedUntil.Value));
        }

        if (hasher.VerifyHashedPassword(account, hash, pin) == PasswordVerificationResult.Failed)
        {
            return (null, await FailedAsync(account.StaffNo, pin: true, new RegisterRefusal.SignInFailed()));
        }

        if (account.PinFailedAttempts > 0)
        {
            await work.WriteAsync(async c => { await new StaffTable(c).ForgetFailuresAsync(staffNo, pin: true); return true; }, cancel);
        }

        return (register.Current.Person(staffNo), null);
    }

    /// <summary>Counts the attempt under the register's lock, so that attempts at one moment are all counted; the fifth locks.</summary>
    private Task<Refusal> FailedAsync(string staffNo, bool pin, Refusal wrong) => work.WriteAsync<Refusal>(
        async connection =>
        {
            var table = new StaffTable(connection);
            if (await table.CountFailureAsync(staffNo, pin) < Attempts || await table.FindAsync(staffNo) is not { } now)
            {
                return wrong;
            }

            var until = clock.GetUtcNow() + LockFor;
            now.PinLockedUntil = pin ? until : now.PinLockedUntil;
            now.LockedUntil = pin ? now.LockedUntil : until;
            await table.UpdateAsync(now);
            await table.ForgetFailuresAsync(staffNo, pin);
            return new RegisterRefusal.SignInLocked(until);
        },
        CancellationToken.None);
}
