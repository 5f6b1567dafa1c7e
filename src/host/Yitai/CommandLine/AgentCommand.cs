using System.CommandLine;
using Yitai.Devices;
using Yitai.Devices.Agents;
using Yitai.Devices.Ways;
using Yitai.Host.Printing;
using Yitai.Host.Serving;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai agent</c>: serves a hall's printer for a server elsewhere. It connects outward; nothing dials in.</summary>
internal static class AgentCommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public static Command Make()
    {
        var server = new Option<string?>("--server") { Description = "The server's address, e.g. https://hall.example", HelpName = "URL" };
        var pair = new Option<string?>("--pair") { Description = "Six-digit code of a new printer, from the console's devices page; needed once", HelpName = "CODE" };
        var printer = new Option<string?>("--printer") { Description = "tcp://HOST:9100 or file:///dev/usb/lp0", HelpName = "ADDRESS" };
        var data = new Option<string?>("--data") { Description = "Folder where it remembers its pairing (./data/agent)", HelpName = "DIR" };
        var settings = new Option<string?>("--settings") { Description = "Settings file (yitai.json)", HelpName = "FILE" };
        var command = new Command(
            "agent",
            "Serve a ticket printer in a hall for a server elsewhere.\n\n"
            + "First: yitai agent --server https://hall.example --pair 123456 --printer tcp://10.0.0.8:9100\n"
            + "Later: yitai agent   (server, printer and pairing are remembered in --data)\n\n"
            + "It connects to the server and waits for print jobs; no port is opened. Each printer has an agent of its own,\n"
            + "with a --data folder of its own. It may be stopped at any time: a slip it was printing is then unknown, and\n"
            + "the kiosk asks the customer.") { server, pair, printer, data, settings };
        command.SetAction(async (line, cancel) =>
        {
            var from = new SettingSources(line, line.GetValue(settings));
            var folder = from.Text(data) ?? "./data/agent";
            var identity = await IdentityAsync(folder, from.Text(server), from.Text(pair), from.Text(printer), cancel);
            var way = PrinterAddress.Parse(identity.Printer)
                ?? throw new CommandRefusedException(ExitCode.Usage, $"--printer must be like tcp://10.0.0.8:9100 or file:///dev/usb/lp0, not '{identity.Printer}'.");
            using var jobs = new HttpPrintJobs(identity.Server, identity.Cookie);
            Console.WriteLine($"Yitai agent {ProgramVersion.Text}: {identity.Printer} for {identity.Server}");
            try
            {
                await new PrinterAgent(jobs, new Printer(way, PrinterPatience.Usual), ProgramVersion.Text, Pause, Console.WriteLine).RunAsync(cancel);
            }
            catch (AgentRemovedException removed)
            {
                throw new CommandRefusedException(ExitCode.Refused, removed.Message);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                // stopped
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static async Task<AgentIdentity> IdentityAsync(string folder, string? server, string? code, string? printer, CancellationToken cancel)
    {
        var known = AgentIdentity.Read(folder);
        var address = server is null ? known?.Server
            : Uri.TryCreate(server.TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri
            : throw new CommandRefusedException(ExitCode.Usage, $"--server must be like https://hall.example, not '{server}'.");
        printer ??= known?.Printer;
        if (address is null || printer is null || (code is null && known is null))
        {
            throw new CommandRefusedException(ExitCode.Usage, "The first time --server, --pair and --printer are needed: yitai agent --help");
        }

        if (PrinterAddress.Parse(printer) is null)
        {
            throw new CommandRefusedException(ExitCode.Usage, $"--printer must be like tcp://10.0.0.8:9100 or file:///dev/usb/lp0, not '{printer}'.");
        }

        var identity = code is null ? known! with { Server = address, Printer = printer } : await AgentIdentity.PairAsync(address, code, printer, cancel);
        if (identity != known)
        {
            identity.Write(folder);
        }

        return identity;
    }
}
