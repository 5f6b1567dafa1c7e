using Yitai.Kernel;

namespace Yitai.Host.Problems;

/// <summary>Refusals at the door: who asks, what was sent, and whether it can be answered at all.</summary>
public abstract record HostRefusal : Refusal
{
    private HostRefusal() { }

    public sealed record NotSignedIn : HostRefusal;

    public sealed record NotAllowed(string Permission) : HostRefusal;

    public sealed record NotYourHall(HallId Hall) : HostRefusal;

    public sealed record NotYourCounter(int Counter, StaffId Clerk) : HostRefusal;

    public sealed record NotFound : HostRefusal;

    public sealed record MethodNotAllowed(string Method) : HostRefusal;

    /// <param name="Where">The member, as a path; empty: the body as a whole.</param>
    public sealed record BodyInvalid(string Where, Words Because) : HostRefusal;

    public sealed record BodyTooLarge(int AtMostBytes) : HostRefusal;

    public sealed record IdempotencyKeyMissing : HostRefusal;

    public sealed record OriginForeign(string Origin) : HostRefusal;

    public sealed record TooManyRequests(int RetryAfterSeconds) : HostRefusal;

    public sealed record LogUnavailable : HostRefusal;

    /// <summary>Our fault; the log of the server has it under this id.</summary>
    public sealed record Fault(string Trace) : HostRefusal;

    public sealed record SettingsChangedMeanwhile(long Seq) : HostRefusal;

    public sealed record TemplateUnknown(string Template) : HostRefusal;

    public sealed record ZoneUnknown(string Zone) : HostRefusal;

    public sealed record SetupDone : HostRefusal;

    public sealed record SetupCodeWrong : HostRefusal;

    public sealed record DayUnknown(DateOnly On) : HostRefusal;

    /// <param name="First">The first fact that is still in the database; those before it are in archive files.</param>
    public sealed record FactsArchived(long First) : HostRefusal;

    public sealed record TokenInvalid : HostRefusal;

    public sealed record PhoneInvalid : HostRefusal;

    /// <summary>There is no gateway, or the hall does not use it.</summary>
    public sealed record NoMessages : HostRefusal;

    public sealed record SubjectUnknown : HostRefusal;

    /// <summary>The law or a case asks for the data to be kept.</summary>
    public sealed record SubjectHeld(string Reason, DateTimeOffset? Until) : HostRefusal;

    public sealed record TopicUnknown(string Topic) : HostRefusal;
}
