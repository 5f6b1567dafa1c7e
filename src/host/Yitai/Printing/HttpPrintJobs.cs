using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Json;
using Yitai.Devices;
using Yitai.Devices.Agents;
using Yitai.Floor;
using Yitai.Host.Api;
using Yitai.Host.Callers;
using Yitai.Host.Json;

namespace Yitai.Host.Printing;

/// <summary>The server's print jobs, asked for over HTTP by an agent in a hall.</summary>
internal sealed class HttpPrintJobs : IPrintJobs, IDisposable
{
    /// <summary>Longer than the server keeps a question open.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly HttpClient _http;

    public HttpPrintJobs(Uri server, string cookie) => _http = new HttpClient(new SocketsHttpHandler { UseCookies = false })
    {
        BaseAddress = server,
        Timeout = Patience,
        DefaultRequestHeaders = { { "Cookie", $"{DeviceCookie.Name}={cookie}" } },
    };

    public async Task<ImmutableArray<PrintOffer>> NextAsync(PrinterReport report, CancellationToken cancel) =>
        (await AskAsync<PrintOffers>("api/printer/next", report, null, cancel))!.Jobs;

    public Task<TicketSlip?> TakeAsync(PrintJobId job, Guid key, CancellationToken cancel) =>
        AskAsync<TicketSlip>($"api/printer/jobs/{job}/take", new NoBody(), key, cancel);

    public Task EndAsync(PrintJobId job, PrintState outcome, PrintTrouble? because, Guid key, CancellationToken cancel) =>
        AskAsync<object>($"api/printer/jobs/{job}/end", new EndPrintBody(outcome, because), key, cancel);

    public void Dispose() => _http.Dispose();

    /// <summary>Null: the answer says nothing, or it is a refusal: the job is not there for this printer any more.</summary>
    private async Task<T?> AskAsync<T>(string path, object body, Guid? key, CancellationToken cancel) where T : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body, body.GetType(), options: WireJson.Options) };
        if (key is { } id)
        {
            request.Headers.Add(IdempotencyKey.Header, id.ToString());
        }

        try
        {
            using var answer = await _http.SendAsync(request, cancel);
            return answer.StatusCode switch
            {
                HttpStatusCode.NoContent or HttpStatusCode.Conflict or HttpStatusCode.NotFound when key is not null => null,
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => throw new AgentRemovedException(),
                _ when answer.IsSuccessStatusCode => await answer.Content.ReadFromJsonAsync<T>(WireJson.Options, cancel),
                var other => throw new ServerAwayException($"it answers {(int)other}"),
            };
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || (fault is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            throw new ServerAwayException(fault.Message, fault);
        }
    }
}

/// <summary>The server does not know this agent's device any more.</summary>
internal sealed class AgentRemovedException : Exception
{
    public AgentRemovedException()
        : base("The server does not know this printer any more: pair it again (--pair CODE).")
    {
    }
}
