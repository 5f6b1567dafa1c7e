using System.Diagnostics.Metrics;

namespace Yitai.Host.Serving;

/// <summary>Yitai's own measurements; the web server's come from ASP.NET Core.</summary>
public sealed class Meters : IDisposable
{
    public const string Name = "Yitai";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _papers;

    public Meters() => _papers = _meter.CreateCounter<long>("yitai.kiosk.papers", "{paper}", "Tickets a kiosk printed or could not print");

    public void Paper(string hall, bool ok) => _papers.Add(1, new("hall", hall), new("ok", ok));

    public void Dispose() => _meter.Dispose();
}
