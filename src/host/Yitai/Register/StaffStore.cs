using Microsoft.AspNetCore.Identity;

namespace Yitai.Host.Register;

/// <summary>ASP.NET Core Identity's view of the table <c>staff</c>: passwords, lock-out and security stamps.</summary>
public sealed class StaffStore(RegisterWork work)
    : IUserPasswordStore<StaffAccount>, IUserLockoutStore<StaffAccount>, IUserSecurityStampStore<StaffAccount>
{
    private static readonly IdentityError Taken = new() { Code = "StaffExists", Description = "The staff number is taken." };

    private static readonly IdentityError ChangedMeanwhile = new IdentityErrorDescriber().ConcurrencyFailure();

    public Task<IdentityResult> CreateAsync(StaffAccount user, CancellationToken cancellationToken) => work.WriteAsync(
        async connection => await new StaffTable(connection).AddAsync(user) ? IdentityResult.Success : IdentityResult.Failed(Taken), cancellationToken);

    public Task<IdentityResult> UpdateAsync(StaffAccount user, CancellationToken cancellationToken) => work.WriteAsync(
        async connection => await new StaffTable(connection).UpdateAsync(user) ? IdentityResult.Success : IdentityResult.Failed(ChangedMeanwhile),
        cancellationToken);

    /// <summary>People are deactivated, never deleted: the log points to them.</summary>
    public Task<IdentityResult> DeleteAsync(StaffAccount user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<StaffAccount?> FindByIdAsync(string userId, CancellationToken cancellationToken) => FindByNameAsync(userId, cancellationToken);

    public Task<StaffAccount?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        work.ReadAsync(connection => new StaffTable(connection).FindAsync(normalizedUserName), cancellationToken);

    public Task<string> GetUserIdAsync(StaffAccount user, CancellationToken cancellationToken) => Task.FromResult(user.StaffNo);

    public Task<string?> GetUserNameAsync(StaffAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.StaffNo);

    public Task SetUserNameAsync(StaffAccount user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<string?> GetNormalizedUserNameAsync(StaffAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(StaffAccount.KeyOf(user.StaffNo));

    public Task SetNormalizedUserNameAsync(StaffAccount user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetPasswordHashAsync(StaffAccount user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.PasswordHash = passwordHash ?? "";
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(StaffAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.PasswordHash);

    public Task<bool> HasPasswordAsync(StaffAccount user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash.Length > 0);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(StaffAccount user, CancellationToken cancellationToken) => Task.FromResult(user.LockedUntil);

    public Task SetLockoutEndDateAsync(StaffAccount user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        user.LockedUntil = lockoutEnd;
        return Task.CompletedTask;
    }

    public Task<int> IncrementAccessFailedCountAsync(StaffAccount user, CancellationToken cancellationToken) => work.WriteAsync(
        async connection => user.FailedAttempts = await new StaffTable(connection).CountFailureAsync(user.StaffNo, pin: false), cancellationToken);

    public Task ResetAccessFailedCountAsync(StaffAccount user, CancellationToken cancellationToken) => work.WriteAsync(
        async connection =>
        {
            await new StaffTable(connection).ForgetFailuresAsync(user.StaffNo, pin: false);
            return user.FailedAttempts = 0;
        },
        cancellationToken);

    public Task<int> GetAccessFailedCountAsync(StaffAccount user, CancellationToken cancellationToken) => Task.FromResult(user.FailedAttempts);

    public Task<bool> GetLockoutEnabledAsync(StaffAccount user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(StaffAccount user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetSecurityStampAsync(StaffAccount user, string stamp, CancellationToken cancellationToken)
    {
        user.SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(StaffAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public void Dispose()
    {
    }
}
