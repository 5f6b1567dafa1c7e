using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Yitai.Host.Api;
using Yitai.Host.Callers;
using Yitai.Host.Json;
using Yitai.Host.Register;

namespace Yitai.Host.Printing;

/// <summary>What an agent remembers between its runs: the server, its device's cookie, its printer.</summary>
internal sealed record AgentIdentity(Uri Server, string Cookie, string Printer)
{
    private const string FileName = "agent.json";

    /// <summary>Null: it was never paired.</summary>
    public static AgentIdentity? Read(string folder) =>
        File.Exists(Path.Combine(folder, FileName)) ? JsonSerializer.Deserialize<AgentIdentity>(File.ReadAllText(Path.Combine(folder, FileName)), WireJson.Options) : null;

    /// <summary>Only this account may read it: the cookie is the agent's secret.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var fresh = Path.Combine(folder, FileName + ".new");
        File.Delete(fresh);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(fresh, options))
        {
            JsonSerializer.Serialize(file, this, WireJson.Options);
        }

        File.Move(fresh, Path.Combine(folder, FileName), overwrite: true);
    }

    /// <summary>Uses a pairing code up.</summary>
    /// <exception cref="IOException">The code is wrong, or it is another kind of device's; the message says so.</exception>
    public static async Task<AgentIdentity> PairAsync(Uri server, string code, string printer, CancellationToken cancel)
    {
        var cookies = new CookieContainer();
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = server };
        try
        {
            using var answer = await http.PostAsJsonAsync("api/devices/pair", new PairBody(code), WireJson.Options, cancel);
            if (!answer.IsSuccessStatusCode)
            {
                using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancel));
                throw new IOException($"The server refuses to pair: {(problem.RootElement.TryGetProperty("en", out var words) ? words.GetString() : answer.StatusCode.ToString())}");
            }

            var device = await answer.Content.ReadFromJsonAsync<PairedDevice>(WireJson.Options, cancel);
            return device!.Kind != DeviceKind.Printer
                ? throw new IOException($"The code is for a {device.Kind.ToString().ToLowerInvariant()}; make one for a printer.")
                : new AgentIdentity(server, cookies.GetCookies(server)[DeviceCookie.Name]!.Value, printer);
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException)
        {
            throw new IOException($"No Yitai server answers at {server}: {fault.Message}", fault);
        }
    }
}
