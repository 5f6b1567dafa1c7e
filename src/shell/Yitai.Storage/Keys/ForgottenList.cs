using System.Text;
using Yitai.Kernel;

namespace Yitai.Storage;

/// <summary>Who was forgotten, outside the database: one random subject id a line, only ever appended, each line synced.</summary>
/// <remarks>A backup older than the forgetting still holds the person; this list forgets them again after its restore.</remarks>
internal sealed class ForgottenList
{
    private readonly string _path;
    private readonly Lock _gate = new();
    private readonly HashSet<SubjectId> _subjects;

    public ForgottenList(string path)
    {
        _path = path;
        var lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        // A line cut off by a loss of power was never answered; its subject is still in the database and can be forgotten again.
        _subjects = [.. lines.Where(line => Guid.TryParseExact(line, "N", out _)).Select(line => new SubjectId(Guid.ParseExact(line, "N")))];
    }

    public IReadOnlyList<SubjectId> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _subjects];
            }
        }
    }

    public bool Contains(SubjectId subject)
    {
        lock (_gate)
        {
            return _subjects.Contains(subject);
        }
    }

    public void Add(SubjectId subject)
    {
        lock (_gate)
        {
            if (!_subjects.Contains(subject))
            {
                // The line feed first: an earlier line that was cut off must not swallow this one.
                PrivateFile.Append(_path, Encoding.ASCII.GetBytes($"\n{subject}\n"));
                _subjects.Add(subject);
            }
        }
    }
}
