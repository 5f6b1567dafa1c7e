using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Yitai.App.Json;
using Yitai.Host.Json;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.Host.Messaging;

/// <summary>An adapter over HTTP: one POST for one message. The contract is in docs/operations.md.</summary>
/// <remarks>2xx: taken, whatever becomes of the rest of the answer. 408, 425, 429 and 5xx: later. Any other answer: never; a redirection is
/// not followed, for a number goes to the address that was configured and to no other.</remarks>
public sealed class HttpMessageGateway(HttpClient http, Uri address, string? token) : IMessageGateway
{
    /// <summary>Well below the minute after which the outbox gives an attempt up.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly JsonSerializerOptions Tolerant = YitaiJson.Configure(new JsonSerializerOptions(), tolerant: true);

    private const int LongestAnswer = 64 * 1024;

    public bool Delivers => true;

    public async Task<GatewayAnswer> SendAsync(OutgoingMessage message, CancellationToken cancel)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        late.CancelAfter(Patience);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(GatewayBody.Of(message), options: WireJson.Options) };
        request.Headers.Add("Idempotency-Key", message.Id.ToString());
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, late.Token);
            return response.IsSuccessStatusCode ? await TakenAsync(response, late.Token)
                : IsPassing(response.StatusCode) ? new GatewayAnswer.Failed(MessageTrouble.GatewayAway)
                : new GatewayAnswer.Failed(MessageTrouble.GatewayRefused);
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return new GatewayAnswer.Failed(MessageTrouble.GatewayAway);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException && !cancel.IsCancellationRequested)
        {
            // It was sent; whether it arrived nobody knows.
            return new GatewayAnswer.Failed(MessageTrouble.NoOutcome);
        }
    }

    /// <summary>What it says about the message is worth knowing, but it is taken whatever it says.</summary>
    private static async Task<GatewayAnswer> TakenAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LongestAnswer, cancel);
            var said = await response.Content.ReadFromJsonAsync<GatewaySays>(Tolerant, cancel) ?? GatewaySays.Nothing;
            var reference = new string([.. (said.Reference ?? "").Where(c => !char.IsControl(c)).Take(100)]);
            return new GatewayAnswer.Taken(reference, Math.Clamp(said.Parts ?? 1, 1, 20), said.CostFen is >= 0 and <= 100_000 and var cost ? cost : null);
        }
        catch (Exception e) when (e is JsonException or HttpRequestException or IOException or InvalidOperationException or NotSupportedException or OperationCanceledException)
        {
            return new GatewayAnswer.Taken("", 1, null);
        }
    }

    private static bool IsPassing(HttpStatusCode status) =>
        (int)status >= 500 || status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status == 425;

    private sealed record GatewayBody(Guid Id, string To, Language Language, MessageKind Kind, ImmutableSortedDictionary<string, string> Values, string Text)
    {
        public static GatewayBody Of(OutgoingMessage m) => new(m.Id, m.To, m.Language, m.Kind, m.Values, m.Text);
    }

    private sealed record GatewaySays(string? Reference, int? Parts, long? CostFen)
    {
        public static GatewaySays Nothing { get; } = new(null, null, null);
    }
}
