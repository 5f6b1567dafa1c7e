using System.Data.Common;
using Dapper;

namespace Yitai.Host.Register;

/// <summary>The table <c>staff</c> on an open connection.</summary>
internal sealed class StaffTable(DbConnection connection)
{
    private const string Columns =
        "staff_key, staff_no, name, roles, halls, skills, active, must_change_password, password_hash, pin_hash, security_stamp, "
        + "failed_attempts, locked_until, pin_failed_attempts, pin_locked_until, two_factor_key, two_factor_on, two_factor_step, recovery_hashes, row_version";

    public async Task<IReadOnlyList<StaffAccount>> AllAsync() =>
        [.. (await connection.QueryAsync<StaffRow>($"select {Columns} from staff order by staff_key")).Select(r => r.Account())];

    public async Task<StaffAccount?> FindAsync(string staffNo) =>
        (await connection.QuerySingleOrDefaultAsync<StaffRow>(
            $"select {Columns} from staff where staff_key = @key", new { key = StaffAccount.KeyOf(staffNo) }))?.Account();

    /// <summary>False: the staff number is taken.</summary>
    public async Task<bool> AddAsync(StaffAccount account) => await connection.ExecuteAsync(
        $"insert into staff ({Columns}) values (@Staff_Key, @Staff_No, @Name, @Roles, @Halls, @Skills, @Active, @Must_Change_Password, "
        + "@Password_Hash, @Pin_Hash, @Security_Stamp, @Failed_Attempts, @Locked_Until, @Pin_Failed_Attempts, @Pin_Locked_Until, @Two_Factor_Key, @Two_Factor_On, @Two_Factor_Step, @Recovery_Hashes, @Row_Version) "
        + "on conflict do nothing",
        StaffRow.Of(account)) == 1;

    /// <summary>False: somebody changed the row since it was read. Attempts are counted apart.</summary>
    public async Task<bool> UpdateAsync(StaffAccount account)
    {
        var updated = await connection.ExecuteAsync(
            "update staff set name = @Name, roles = @Roles, halls = @Halls, skills = @Skills, active = @Active, "
            + "must_change_password = @Must_Change_Password, password_hash = @Password_Hash, pin_hash = @Pin_Hash, "
            + "security_stamp = @Security_Stamp, locked_until = @Locked_Until, pin_locked_until = @Pin_Locked_Until, "
            + "two_factor_key = @Two_Factor_Key, two_factor_on = @Two_Factor_On, two_factor_step = @Two_Factor_Step, recovery_hashes = @Recovery_Hashes, "
            + "row_version = row_version + 1 where staff_key = @Staff_Key and row_version = @Row_Version",
            StaffRow.Of(account)) == 1;
        account.RowVersion += updated ? 1 : 0;
        return updated;
    }

    /// <summary>Counts one more wrong password or PIN and says how many there are now; attempts at one moment are all counted.</summary>
    public Task<int> CountFailureAsync(string staffNo, bool pin) => connection.ExecuteScalarAsync<int>(
        $"update staff set {Counter(pin)} = {Counter(pin)} + 1 where staff_key = @key returning {Counter(pin)}", new { key = StaffAccount.KeyOf(staffNo) });

    public Task ForgetFailuresAsync(string staffNo, bool pin) => connection.ExecuteAsync(
        $"update staff set {Counter(pin)} = 0 where staff_key = @key", new { key = StaffAccount.KeyOf(staffNo) });

    private static string Counter(bool pin) => pin ? "pin_failed_attempts" : "failed_attempts";
}
