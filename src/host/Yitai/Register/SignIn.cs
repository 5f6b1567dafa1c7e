using Microsoft.AspNetCore.Identity;
using Yitai.Host.Callers;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Register;

/// <summary>Signing in with a password or a PIN; both are limited, and who is unknown is not told from what is wrong.</summary>
public sealed class SignIn(UserManager<StaffAccount> users, IPasswordHasher<StaffAccount> hasher, RegisterWork work, StaffRegister register, PeopleClock clock)
{
    public const int Attempts = 5;
    private static readonly TimeSpan LockFor = TimeSpan.FromMinutes(5);

    // An unknown staff number takes as long as a known one.
    private static readonly string Decoy = new PasswordHasher<StaffAccount>().HashPassword(null!, "decoy");

    public async Task<(Person? Person, Refusal? Because)> WithPasswordAsync(string staffNo, string password)
    {
        if (!StaffId.IsValid(staffNo) || await users.FindByNameAsync(staffNo) is not { } account)
        {
            hasher.VerifyHashedPassword(null!, Decoy, password);
            return (null, new RegisterRefusal.SignInFailed());
        }

        if (account.LockedUntil > clock.Now)
        {
            return (null, new RegisterRefusal.SignInLocked(account.LockedUntil.Value));
        }

        if (!await users.CheckPasswordAsync(account, password) || !account.Active)
        {
            return (null, await FailedAsync(account, pin: false));
        }

        if (account.FailedAttempts > 0)
        {
            await users.ResetAccessFailedCountAsync(account);
        }

        return (register.Current.Person(staffNo), null);
    }

    public async Task<(Person? Person, Refusal? Because)> WithPinAsync(string staffNo, string pin, CancellationToken cancel)
    {
        var account = StaffId.IsValid(staffNo) ? await users.FindByNameAsync(staffNo) : null;
        if (account is not { PinHash: { } hash, Active: true })
        {
            hasher.VerifyHashedPassword(null!, Decoy, pin);
            return (null, new RegisterRefusal.SignInFailed());
        }

        if (account.PinLockedUntil > clock.Now)
        {
            return (null, new RegisterRefusal.SignInLocked(account.PinLockedUntil.Value));
        }

        if (hasher.VerifyHashedPassword(account, hash, pin) == PasswordVerificationResult.Failed)
        {
            return (null, await FailedAsync(account, pin: true));
        }

        if (account.PinFailedAttempts > 0)
        {
            await work.WriteAsync(async c => { await new StaffTable(c).ForgetFailuresAsync(staffNo, pin: true); return true; }, cancel);
        }

        return (register.Current.Person(staffNo), null);
    }

    /// <summary>Counts the attempt under the register's lock, so that attempts at one moment are all counted; the fifth locks.</summary>
    private Task<Refusal> FailedAsync(StaffAccount account, bool pin) => work.WriteAsync<Refusal>(
        async connection =>
        {
            var table = new StaffTable(connection);
            if (await table.CountFailureAsync(account.StaffNo, pin) < Attempts || await table.FindAsync(account.StaffNo) is not { } now)
            {
                return new RegisterRefusal.SignInFailed();
            }

            var until = clock.Now + LockFor;
            now.PinLockedUntil = pin ? until : now.PinLockedUntil;
            now.LockedUntil = pin ? now.LockedUntil : until;
            await table.UpdateAsync(now);
            await table.ForgetFailuresAsync(account.StaffNo, pin);
            return new RegisterRefusal.SignInLocked(until);
        },
        CancellationToken.None);
}
