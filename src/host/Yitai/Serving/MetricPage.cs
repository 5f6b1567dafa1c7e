using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Yitai.Host.Serving;

/// <summary>Measurements of this process as Prometheus text: counters, gauges, and of histograms count, sum and buckets.</summary>
/// <remarks>Names are OpenTelemetry's with dots as underscores. Tags that could be endless in number are not kept.</remarks>
public sealed class MetricPage : IDisposable
{
    private const int MostSeries = 2000;

    public static readonly IReadOnlyList<string> Meters = [Serving.Meters.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Http.Connections", "System.Runtime", "Npgsql"];
    private static readonly HashSet<string> KeptTags = ["hall", "ok", "http.route", "http.request.method", "http.response.status_code", "stream_kind", "outcome", "gc.heap.generation"];

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, MetricSeries> _series = new(StringComparer.Ordinal);

    public MetricPage()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (Meters.Contains(instrument.Meter.Name) || instrument.Meter.Name.StartsWith("Yitai", StringComparison.Ordinal))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((i, v, tags, _) => Take(i, v, tags));
        _listener.SetMeasurementEventCallback<int>((i, v, tags, _) => Take(i, v, tags));
        _listener.SetMeasurementEventCallback<double>((i, v, tags, _) => Take(i, v, tags));
        _listener.Start();
    }

    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var metric in _series.Values.GroupBy(s => s.Name).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"# TYPE {metric.Key} {metric.First().Kind}\n");
            foreach (var series in metric)
            {
                series.Write(text);
            }
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new StringBuilder();
        foreach (var (name, tag) in tags)
        {
            if (KeptTags.Contains(name))
            {
                labels.Append(labels.Length > 0 ? "," : "").Append(Plain(name)).Append("=\"").Append(Escaped(tag?.ToString() ?? "")).Append('"');
            }
        }

        var key = $"{instrument.Name}{{{labels}}}";
        if (_series.Count < MostSeries || _series.ContainsKey(key))
        {
            _series.GetOrAdd(key, _ => new MetricSeries(Plain(instrument.Name), labels.ToString(), MetricSeries.KindOf(instrument), !instrument.IsObservable && !instrument.GetType().Name.StartsWith("Gauge", StringComparison.Ordinal))).Take(value);
        }
    }

    private static string Plain(string name) => name.Replace('.', '_').Replace('-', '_');

    private static string Escaped(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
