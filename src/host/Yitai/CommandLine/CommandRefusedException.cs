namespace Yitai.Host.CommandLine;

/// <summary>Ends a command with a sentence for the operator and an exit code.</summary>
internal sealed class CommandRefusedException(int exitCode, string message) : Exception(message)
{
    public int ExitCode => exitCode;
}
