using System.Security.Cryptography;
using Yitai.Host.Api;
using Yitai.Host.Callers;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Register;

/// <summary>Pairs a browser with a device of a hall by a six-digit code: ten minutes, once.</summary>
public sealed class Pairing(Once once, RegisterWork work, PeopleClock clock)
{
    private static readonly TimeSpan CodeLasts = TimeSpan.FromMinutes(10);

    public Task<IResult> AddAsync(HttpContext http, HallId hall, AddDeviceBody body) => once.RunAsync<PairingCode>(http, body, async connection =>
    {
        var table = new DeviceTable(connection);
        var now = clock.Now;
        var taken = (await table.AllAsync()).Where(d => d.CodeExpiresAt > now).Select(d => d.CodeHash!).ToList();
        string code;
        do
        {
            code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6");
        }
        while (taken.Any(t => Secret.Is(code, t)));

        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5));
        await table.AddAsync(new Device(id, hall, body.Kind, body.Counter, body.Name.Trim(), Secret.HashOf(code), now + CodeLasts, null, now, null));
        return new PairingCode(id, code, now + CodeLasts);
    });

    public Task<IResult> RemoveAsync(HttpContext http, HallId hall, string id) => once.RunAsync<Nothing>(http, new NoBody(), async connection =>
    {
        var table = new DeviceTable(connection);
        var all = await table.AllAsync();
        if (!all.Any(d => d.Id == id && d.Hall == hall) || !await table.RemoveAsync(id))
        {
            return new RegisterRefusal.DeviceUnknown();
        }

        foreach (var kiosk in all.Where(d => d.Printer == id))
        {
            await table.UpdateAsync(kiosk with { Printer = null });
        }

        return Nothing.Said;
    });

    /// <summary>Says what a kiosk prints with.</summary>
    public Task<IResult> SetPrinterAsync(HttpContext http, HallId hall, string id, PrintsWithBody body) => once.RunAsync<Nothing>(http, body, async connection =>
    {
        var table = new DeviceTable(connection);
        var ofHall = (await table.AllAsync()).Where(d => d.Hall == hall).ToList();
        if (ofHall.FirstOrDefault(d => d.Id == id && d.Kind == DeviceKind.Kiosk) is not { } kiosk)
        {
            return new RegisterRefusal.DeviceUnknown();
        }

        if (body.Printer is not (null or Device.BrowserPrints) && !ofHall.Any(d => d.Id == body.Printer && d.Kind == DeviceKind.Printer))
        {
            return new RegisterRefusal.PrinterUnknown();
        }

        await table.UpdateAsync(kiosk with { Printer = body.Printer });
        return Nothing.Said;
    });

    /// <summary>Uses the code up and gives this browser the device's cookie; null: no such code now.</summary>
    public async Task<Device?> PairAsync(HttpContext http, string code)
    {
        if (code.Length != 6 || !code.All(char.IsAsciiDigit))
        {
            return null;
        }

        var secret = Secret.New();
        var device = await work.WriteAsync(
            async connection =>
            {
                var table = new DeviceTable(connection);
                var now = clock.Now;
                if ((await table.AllAsync()).FirstOrDefault(d => d.CodeExpiresAt > now && d.CodeHash is { } hash && Secret.Is(code, hash)) is not { } found)
                {
                    return null;
                }

                found = found with { CodeHash = null, CodeExpiresAt = null, SecretHash = Secret.HashOf(secret), PairedAt = now };
                await table.UpdateAsync(found);
                return found;
            },
            CancellationToken.None);
        if (device is not null)
        {
            DeviceCookie.Set(http, device.Id, secret);
        }

        return device;
    }
}
