using System.CommandLine;
using System.Text.Json;
using Yitai.Packs;

namespace Yitai.Host.CommandLine;

/// <summary>One option from the command line, else <c>YITAI_…</c> in the environment, else <c>yitai.json</c>.</summary>
/// <remarks><c>--allow-http</c> is <c>YITAI_ALLOW_HTTP=yes</c> and <c>"allowHttp": true</c>.</remarks>
internal sealed class SettingSources
{
    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly ParseResult _line;
    private readonly string _path;
    private readonly Dictionary<string, JsonElement> _file;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public SettingSources(ParseResult line, string? path)
    {
        (_line, _path) = (line, path ?? "yitai.json");
        if (path is not null && !File.Exists(path))
        {
            throw new CommandRefusedException(ExitCode.Usage, $"The settings file {path} is not there.");
        }

        try
        {
            _file = File.Exists(_path)
                ? JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(File.ReadAllText(_path), Lenient)!
                : [];
        }
        catch (JsonException fault)
        {
            throw new CommandRefusedException(ExitCode.Usage, $"{_path}:{fault.LineNumber + 1}: this is not valid JSON.");
        }
    }

    public string? Text(Option<string?> option) => _line.GetResult(option) is { Implicit: false } ? _line.GetValue(option) : Elsewhere(option.Name);

    public bool? YesNo(Option<bool?> option) => _line.GetResult(option) is { Implicit: false } ? _line.GetValue(option) ?? true : Elsewhere(option.Name)?.ToLowerInvariant() switch
    {
        null => null,
        "yes" or "true" or "1" => true,
        "no" or "false" or "0" => false,
        _ => throw new CommandRefusedException(ExitCode.Usage, $"{option.Name} must be yes or no."),
    };

    public int? Number(Option<int?> option) => _line.GetResult(option) is { Implicit: false } ? _line.GetValue(option) : Elsewhere(option.Name) is not { } text ? null
        : int.TryParse(text, out var number) && number >= 1 ? number
        : throw new CommandRefusedException(ExitCode.Usage, $"{option.Name} must be a number of at least 1.");

    /// <summary>Call last: what nobody asked for in the file is a mistake.</summary>
    public void DemandKnown()
    {
        if (_file.Keys.FirstOrDefault(k => !_asked.Contains(k)) is { } unknown)
        {
            var nearest = NearestWord.To(unknown, _asked) is { } word ? $"; did you mean \"{word}\"?" : ".";
            throw new CommandRefusedException(ExitCode.Usage, $"{_path}: \"{unknown}\" is not known{nearest}");
        }
    }

    private string? Elsewhere(string option)
    {
        var words = option.TrimStart('-').Split('-');
        var key = string.Concat(words.Select((w, i) => i == 0 ? w : char.ToUpperInvariant(w[0]) + w[1..]));
        _asked.Add(key);
        return Environment.GetEnvironmentVariable("YITAI_" + string.Join('_', words).ToUpperInvariant()) is { Length: > 0 } value ? value
            : _file.TryGetValue(key, out var written) ? written.ToString()
            : null;
    }
}
