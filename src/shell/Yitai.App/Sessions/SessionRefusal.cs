using Yitai.Kernel;

namespace Yitai.App.Sessions;

/// <summary>Refusals that come from the way to the log, not from a module's rules.</summary>
public abstract record SessionRefusal : Refusal
{
    private SessionRefusal() { }

    /// <summary>The id was used for another command.</summary>
    public sealed record CommandIdReused(Guid Id) : SessionRefusal;

    /// <summary>The log holds a fact this version does not know: a newer node wrote it. This node does not serve the stream.</summary>
    public sealed record NewerVersionNeeded(string FactName) : SessionRefusal;

    /// <summary>The database would not store it: a character or a size it cannot hold.</summary>
    public sealed record ContentNotStorable : SessionRefusal;

    /// <summary>More commands wait than can be answered in time; nothing was changed, try again.</summary>
    public sealed record TooBusy : SessionRefusal;
}
