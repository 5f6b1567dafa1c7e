using Yitai.App.Replay.Clinic;
using Yitai.App.Replay.Own;
using Yitai.App.Replay.Warsaw;

namespace Yitai.App.Replay;

/// <summary>The forms of recordings that can be read, by the word of the command line.</summary>
public static class RecordingFormat
{
    public static IReadOnlyList<string> Names { get; } = ["clinic", "warsaw", "yitai"];

    /// <exception cref="FormatException">The file is not of this format.</exception>
    /// <exception cref="IOException">The file cannot be read, or what it is packed with is broken.</exception>
    public static Recording Read(string path, string format)
    {
        using var text = RecordingFile.OpenText(path);
        try
        {
            return format switch
            {
                "clinic" => ClinicReader.Read(text),
                "warsaw" => WarsawReader.Read(text),
                "yitai" => OwnReader.Read(text),
                _ => throw new ArgumentOutOfRangeException(nameof(format), format, "clinic, warsaw or yitai"),
            };
        }
        catch (InvalidDataException e)
        {
            throw new IOException(e.Message, e);
        }
    }
}
