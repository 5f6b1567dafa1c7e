using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Yitai.Host.Serving;

/// <summary>One measured thing with one set of labels.</summary>
internal sealed class MetricSeries(string name, string labels, string kind, bool adds)
{
    // OpenTelemetry's advice for seconds.
    private static readonly double[] Edges = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    private readonly Lock _gate = new();
    private readonly long[] _buckets = new long[Edges.Length + 1];
    private double _value;
    private long _count;

    public string Name => name;

    public string Kind => kind;

    public static string KindOf(Instrument instrument)
    {
        var type = instrument.GetType().Name;
        return type.StartsWith("Histogram", StringComparison.Ordinal) ? "histogram"
            : type.StartsWith("Counter", StringComparison.Ordinal) || type.StartsWith("ObservableCounter", StringComparison.Ordinal) ? "counter"
            : "gauge";
    }

    /// <summary>Of observed instruments the value is the whole; of others it is added.</summary>
    public void Take(double value)
    {
        lock (_gate)
        {
            _count++;
            _value = adds ? _value + value : value;
            if (kind is "histogram")
            {
                var edge = Array.FindIndex(Edges, e => value <= e);
                _buckets[edge < 0 ? Edges.Length : edge]++;
            }
        }
    }

    public void Write(StringBuilder text)
    {
        lock (_gate)
        {
            if (kind is not "histogram")
            {
                Line(text, name, labels, _value);
                return;
            }

            var sum = 0L;
            for (var i = 0; i < _buckets.Length; i++)
            {
                sum += _buckets[i];
                Line(text, name + "_bucket", With(i < Edges.Length ? Edges[i].ToString(CultureInfo.InvariantCulture) : "+Inf"), sum);
            }

            Line(text, name + "_sum", labels, _value);
            Line(text, name + "_count", labels, _count);
        }
    }

    private string With(string edge) => labels + (labels.Length > 0 ? "," : "") + $"le=\"{edge}\"";

    private static void Line(StringBuilder text, string name, string labels, double value) =>
        text.Append(name).Append(labels.Length > 0 ? $"{{{labels}}}" : "").Append(' ').Append(value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
}
