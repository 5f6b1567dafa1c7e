using Microsoft.Extensions.Logging.Abstractions;
using Yitai.App.Sessions;
using Yitai.Host.Register;
using Yitai.Host.Serving;
using Yitai.Storage;

namespace Yitai.Host.CommandLine;

/// <summary>The log and the register for a command that changes them, also while a server runs beside it.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly Store _store;

    private Office(Store store, Streams streams, StaffRegister register) => (_store, Streams, Register) = (store, streams, register);

    public Streams Streams { get; }

    public StaffRegister Register { get; }

    public RegisterWork Work => new(_store.Database, Register);

    public static async Task<Office> OpenAsync(ServeOptions options, CancellationToken cancel)
    {
        var store = await OpenStore.FromAsync(options, TimeProvider.System, cancel);
        var streams = new Streams(store.Log, TimeProvider.System, NullLogger<Streams>.Instance);
        await streams.StartAsync(1, cancel);
        var register = new StaffRegister(store.Database);
        await register.ReloadAsync(cancel);
        return new Office(store, streams, register);
    }

    public async ValueTask DisposeAsync()
    {
        await Streams.DisposeAsync();
        await _store.DisposeAsync();
    }
}
