namespace Yitai.Host.Tests;

/// <summary>One open hall for all tests of a class that leave it as it was.</summary>
public sealed class OpenHall : IAsyncLifetime
{
    public TestHall Hall { get; private set; } = null!;

    public async Task InitializeAsync() => Hall = await TestHall.OpenAsync();

    public async Task DisposeAsync() => await Hall.DisposeAsync();
}
