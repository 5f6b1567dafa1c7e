using System.Collections.Immutable;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Yitai.Devices;
using Yitai.Devices.Agents;
using Yitai.Floor;
using Yitai.Host.Register;
using Yitai.Host.Serving;
using Yitai.Storage;

namespace Yitai.Host.Printing;

/// <summary>The print jobs of the server this agent runs in.</summary>
internal sealed class LocalPrintJobs(PrintDesk desk, StaffRegister register, Device device, LocalAddress address) : IPrintJobs
{
    public Task<ImmutableArray<PrintOffer>> NextAsync(PrinterReport report, CancellationToken cancel) => AskAsync(() => desk.NextAsync(device, report, cancel));

    public Task<TicketSlip?> TakeAsync(PrintJobId job, Guid key, CancellationToken cancel) =>
        AskAsync(async () => (await desk.TakeAsync(device, job, key, address.Text)).Slip);

    public Task EndAsync(PrintJobId job, PrintState outcome, PrintTrouble? because, Guid key, CancellationToken cancel) =>
        AskAsync(() => desk.EndAsync(device, job, outcome, because, key));

    private async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return register.Current.Devices.ContainsKey(device.Id) ? await ask() : throw new AgentRemovedException();
        }
        catch (LogUnavailableException fault)
        {
            throw new ServerAwayException(fault.Message, fault);
        }
    }
}

/// <summary>Where customers' phones reach this server when no request says it: as configured, else where it listens.</summary>
internal sealed class LocalAddress(PublicAddress address, IServer server)
{
    public string Text => (address.Configured ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "").TrimEnd('/');
}
