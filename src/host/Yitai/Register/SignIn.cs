using Microsoft.AspNetCore.Identity;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Register;

/// <summary>Signing in with a password or a PIN; both are limited, and who is unknown is not told from what is wrong.</summary>
public sealed class SignIn(UserManager<StaffAccount> users, IPasswordHasher<StaffAccount> hasher, RegisterWork work, StaffRegister register, TimeProvider clock)
{
    public const int PinAttempts = 5;
    private static readonly TimeSpan PinLock = TimeSpan.FromMinutes(5);

    // An unknown staff number takes as long as a known one.
    private static readonly string Decoy = new PasswordHasher<StaffAccount>().HashPassword(null!, "decoy");

    public async Task<(Person? Person, Refusal? Because)> WithPasswordAsync(string staffNo, string password)
    {
        if (!StaffId.IsValid(staffNo) || await users.FindByNameAsync(staffNo) is not { } account)
        {
            hasher.VerifyHashedPassword(null!, Decoy, password);
            return (null, new RegisterRefusal.SignInFailed());
        }

        if (await users.IsLockedOutAsync(account))
        {
            return (null, new RegisterRefusal.SignInLocked(account.LockedUntil!.Value));
        }

        if (!await users.CheckPasswordAsync(account, password) || !account.Active)
        {
            await users.AccessFailedAsync(account);
            return (null, await users.IsLockedOutAsync(account) ? new RegisterRefusal.SignInLocked(account.LockedUntil!.Value) : new RegisterRefusal.SignInFailed());
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

        if (account.PinLockedUntil > clock.GetUtcNow())
        {
            return (null, new RegisterRefusal.SignInLocked(account.PinLockedUntil.Value));
        }

        if (hasher.VerifyHashedPassword(account, hash, pin) == PasswordVerificationResult.Failed)
        {
            return (null, await FailedPinAsync(account, cancel));
        }

        if (account.PinFailedAttempts > 0)
        {
            await work.WriteAsync(async c => { await new StaffTable(c).ForgetFailuresAsync(staffNo, pin: true); return true; }, cancel);
        }

        return (register.Current.Person(staffNo), null);
    }

    private Task<Refusal> FailedPinAsync(StaffAccount account, CancellationToken cancel) => work.WriteAsync<Refusal>(
        async connection =>
        {
            var table = new StaffTable(connection);
            if (await table.CountFailureAsync(account.StaffNo, pin: true) < PinAttempts || await table.FindAsync(account.StaffNo) is not { } now)
            {
                return new RegisterRefusal.SignInFailed();
            }

            now.PinLockedUntil = clock.GetUtcNow() + PinLock;
            await table.UpdateAsync(now);
            await table.ForgetFailuresAsync(account.StaffNo, pin: true);
            return new RegisterRefusal.SignInLocked(now.PinLockedUntil.Value);
        },
        cancel);
}
