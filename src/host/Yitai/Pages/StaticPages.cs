using System.Collections.Frozen;
using System.IO.Compression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Yitai.Host.Pages;

/// <summary>The front end's files, read once, sent compressed where the browser takes brotli.</summary>
/// <remarks>Files under <c>assets</c> have their content's hash in the name and are kept for ever; pages are asked for again each time.</remarks>
internal sealed class StaticPages
{
    private static readonly FileExtensionContentTypeProvider Types = new();
    private static readonly string[] Compressible = [".html", ".js", ".css", ".svg", ".json", ".webmanifest", ".txt"];

    private readonly FrozenDictionary<string, Lazy<StaticPage>> _pages;

    public StaticPages(string folder) => _pages = (Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [])
        .Where(path => !path.EndsWith(".br", StringComparison.Ordinal) && !Path.GetRelativePath(folder, path).StartsWith('.'))
        .ToFrozenDictionary(path => "/" + Path.GetRelativePath(folder, path).Replace('\\', '/'), path => new Lazy<StaticPage>(() => Read(path)), StringComparer.Ordinal);

    /// <summary>Where the build puts them: beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "wwwroot");

    public bool IsEmpty => _pages.Count == 0;

    /// <summary><c>/kiosk</c> is <c>/kiosk/index.html</c>; null: no such file.</summary>
    public StaticPage? Find(string path) =>
        (_pages.GetValueOrDefault(path) ?? _pages.GetValueOrDefault(path.TrimEnd('/') + "/index.html"))?.Value;

    private static StaticPage Read(string path)
    {
        var content = File.ReadAllBytes(path);
        var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        var text = Compressible.Contains(Path.GetExtension(path));
        var compressed = File.Exists(path + ".br") ? File.ReadAllBytes(path + ".br") : text ? Compress(content) : null;
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content).AsSpan(0, 8));
        return new StaticPage(content, compressed, text ? type + "; charset=utf-8" : type, new EntityTagHeaderValue($"\"{hash}\""));
    }

    private static byte[] Compress(byte[] content)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, compressed, out var length, quality: 9, window: 22) ? compressed[..length] : content;
    }
}

/// <param name="Brotli">Null: it is not worth compressing.</param>
internal sealed record StaticPage(byte[] Content, byte[]? Brotli, string Type, EntityTagHeaderValue Tag);
