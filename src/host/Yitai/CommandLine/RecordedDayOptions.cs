using System.CommandLine;
using System.Globalization;
using Yitai.App.Replay;

namespace Yitai.Host.CommandLine;

/// <summary>Which recorded days of a file are meant.</summary>
internal sealed class RecordedDayOptions
{
    private readonly Option<string?> _format = new("--format") { Description = $"How the file is written: {string.Join(", ", RecordingFormat.Names)}", HelpName = "FORMAT" };
    private readonly Option<string?> _day = new("--day") { Description = "Only this day, e.g. 2019-08-01", HelpName = "DAY" };
    private readonly Option<string?> _office = new("--office") { Description = "Only this hall of the file, e.g. USC_Andersa", HelpName = "NAME" };

    public void On(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_day);
        command.Options.Add(_office);
    }

    public Recording Read(ParseResult line, string file)
    {
        if (line.GetValue(_format) is not { } format || !RecordingFormat.Names.Contains(format))
        {
            throw new CommandRefusedException(ExitCode.Usage, $"--format is one of {string.Join(", ", RecordingFormat.Names)}.");
        }

        try
        {
            return RecordingFormat.Read(file, format);
        }
        catch (FormatException fault)
        {
            throw new CommandRefusedException(ExitCode.Refused, $"{file}: {fault.Message}");
        }
    }

    public Func<RecordedDay, bool> Chosen(ParseResult line)
    {
        var on = line.GetValue(_day) is not { } text ? (DateOnly?)null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new CommandRefusedException(ExitCode.Usage, $"--day is a date like 2019-08-01, not '{text}'.");
        var office = line.GetValue(_office);
        return d => (on is null || d.On == on) && (office is null || d.Place == office);
    }

    /// <summary>The one day to live through: the first that is meant.</summary>
    public RecordedDay OneDay(ParseResult line, string file)
    {
        var recording = Read(line, file);
        var chosen = Chosen(line);
        return recording.Days.FirstOrDefault(d => chosen(d) && d.Customers.Length > 0)
            ?? throw new CommandRefusedException(ExitCode.Refused,
                $"{file} has no such day. It has {string.Join(", ", recording.Days.Select(d => d.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Distinct())}"
                + (recording.Days.Any(d => d.Place.Length > 0) ? $" of {string.Join(", ", recording.Days.Select(d => d.Place).Distinct())}." : "."));
    }
}
