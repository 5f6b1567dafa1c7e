using System.CommandLine;
using Yitai.Host.Problems;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Host.CommandLine;

/// <summary>All commands of the program.</summary>
internal static class ProgramCommands
{
    public static RootCommand Root()
    {
        var root = new RootCommand(
            "Yitai 一台清 — the operating system of a service hall.\n\n"
            + "Options may also come from the environment (--allow-http is YITAI_ALLOW_HTTP) and from yitai.json (\"allowHttp\").\n"
            + "Exit codes: 0 done, 1 refused or a check failed, 2 wrong usage, 3 database unavailable.");
        root.Subcommands.Add(ServeCommand.Make());
        root.Subcommands.Add(AgentCommand.Make());
        root.Subcommands.Add(DemoCommand.Make());
        root.Subcommands.Add(VerifyCommand.Make());
        root.Subcommands.Add(RebuildCommand.Make());
        root.Subcommands.Add(ArchiveCommand.Make());
        root.Subcommands.Add(BackupCommand.Make());
        root.Subcommands.Add(RestoreCommand.Make());
        root.Subcommands.Add(HallCommand.Make());
        root.Subcommands.Add(UserCommand.Make());
        root.Subcommands.Add(ReplayCommand.Make());
        root.Subcommands.Add(PackCommand.Make());
        root.Subcommands.Add(OpenApiCommand.Make());
        return root;
    }

    public static async Task<int> RunAsync(string[] args)
    {
        var line = Root().Parse(args);
        if (line.Errors.Count > 0)
        {
            await line.InvokeAsync();
            return ExitCode.Usage;
        }

        try
        {
            return await line.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (CommandRefusedException refused)
        {
            return Say(refused.Message, refused.ExitCode);
        }
        catch (Exception fault) when (fault is LogUnavailableException or DurabilityWeakenedException or WrongKeysException or DatabaseTooNewException)
        {
            return Say(fault.Message, ExitCode.Unavailable);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or BackupRefusedException or ArchiveRefusedException)
        {
            return Say(fault.Message, ExitCode.Refused);
        }
    }

    public static CommandRefusedException Refused(Refusal because) => new(ExitCode.Refused, Sentences.Of(because) is var words ? $"{words.En} / {words.Zh}" : "");

    private static int Say(string message, int exitCode)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}
