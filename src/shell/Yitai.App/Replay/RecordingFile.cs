using System.IO.Compression;

namespace Yitai.App.Replay;

/// <summary>A recording on disk, packed or not; what it is packed with is seen from its first bytes.</summary>
public static class RecordingFile
{
    public static StreamReader OpenText(string path) => new(Open(path));

    public static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        var packed = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        return packed ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
