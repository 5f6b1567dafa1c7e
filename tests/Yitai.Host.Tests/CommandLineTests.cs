using Yitai.Host.CommandLine;

namespace Yitai.Host.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData(ExitCode.Usage, "srve")]
    [InlineData(ExitCode.Usage, "serve", "--prt", "1")]
    [InlineData(ExitCode.Usage, "serve", "--printer", "lp0")]
    [InlineData(ExitCode.Usage, "agent", "--data", "/nowhere/agent")]
    [InlineData(ExitCode.Usage, "agent", "--data", "/nowhere/agent", "--server", "ftp://hall", "--pair", "123456", "--printer", "tcp://10.0.0.8")]
    [InlineData(ExitCode.Usage, "agent", "--data", "/nowhere/agent", "--server", "http://127.0.0.1:1", "--pair", "123456", "--printer", "lp0")]
    [InlineData(ExitCode.Refused, "agent", "--data", "/nowhere/agent", "--server", "http://127.0.0.1:1", "--pair", "123456", "--printer", "tcp://10.0.0.8")]
    [InlineData(ExitCode.Usage, "verify", "--settings", "/nowhere/yitai.json")]
    [InlineData(ExitCode.Refused, "pack", "check", "/nowhere")]
    [InlineData(ExitCode.Ok, "pack", "check")]
    [InlineData(ExitCode.Unavailable, "verify", "--database", "Host=127.0.0.1;Port=1;Database=x;Username=x;Timeout=1")]
    public async Task An_exit_code_says_what_happened(int expected, params string[] line) =>
        Assert.Equal(expected, await ProgramCommands.RunAsync(line.Contains("--database") ? [.. line, "--data", Directory.CreateTempSubdirectory("yitai-cli-").FullName] : line));

    [Fact]
    public async Task A_hall_and_its_staff_are_added()
    {
        var data = Directory.CreateTempSubdirectory("yitai-cli-");
        string[] there = ["--data", data.FullName];
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["hall", "add", "north", "--name-zh", "北", "--name-en", "North", .. there]));
        Assert.Equal(ExitCode.Refused, await ProgramCommands.RunAsync(["hall", "add", "north", "--name-zh", "北", "--name-en", "North", .. there]));
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["user", "add", "9001", "--name", "Admin", "--role", "administrator", "--hall", "north", .. there]));
        Assert.Equal(ExitCode.Refused, await ProgramCommands.RunAsync(["user", "add", "9002", "--name", "Admin", "--role", "administrater", .. there]));
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["user", "reset", "9001", .. there]));
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task The_committed_description_of_the_api_is_what_the_program_prints()
    {
        var printed = Path.Combine(Directory.CreateTempSubdirectory("yitai-cli-").FullName, "openapi.json");
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["openapi", printed]));
        var committed = Path.Combine(AppContext.BaseDirectory, "openapi.json");
        Assert.True(await File.ReadAllTextAsync(committed) == await File.ReadAllTextAsync(printed), "web/openapi.json is not what the program prints: run `npm run types` in web.");
    }

    [Fact]
    public async Task A_running_server_is_verified_backed_up_and_restored_elsewhere()
    {
        await using var hall = await TestHall.OpenAsync();
        var other = Directory.CreateTempSubdirectory("yitai-cli-");
        string[] there = ["--data", hall.Folder];
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["verify", "--json", .. there]));
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["rebuild", .. there]));
        var file = Path.Combine(other.FullName, "one.backup.zip");
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["backup", file, .. there]));
        string[] restored = ["--data", Path.Combine(other.FullName, "data"), "--keys", Path.Combine(hall.Folder, "keys")];
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["restore", file, .. restored]));
        Assert.Equal(ExitCode.Ok, await ProgramCommands.RunAsync(["verify", .. restored]));
        other.Delete(recursive: true);
    }
}
