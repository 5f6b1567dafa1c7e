namespace Yitai.Host.CommandLine;

/// <summary>What the program's end means to a script; listed in <c>--help</c>.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>Refused, or a check failed: the log is broken, the pack has faults.</summary>
    public const int Refused = 1;

    /// <summary>The command line or a settings file is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The database cannot be reached, opened, or would lose data; trying again later may help.</summary>
    public const int Unavailable = 3;
}
