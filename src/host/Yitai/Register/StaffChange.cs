namespace Yitai.Host.Register;

/// <summary>Changes one person's entry, read and written under the register's lock.</summary>
internal static class StaffChange
{
    public static Task ApplyAsync(RegisterWork work, string staffNo, Action<StaffAccount> change) => work.WriteAsync(
        async connection =>
        {
            var table = new StaffTable(connection);
            var account = await table.FindAsync(staffNo) ?? throw new InvalidOperationException($"There is no staff number {staffNo}.");
            change(account);
            return await table.UpdateAsync(account);
        },
        CancellationToken.None);
}
