using Yitai.Kernel;

namespace Yitai.Company;

/// <summary>The company's rules, each named by how it is broken.</summary>
public abstract record CompanyRefusal : Refusal
{
    private CompanyRefusal() { }

    public sealed record HallExists(HallId Hall) : CompanyRefusal;

    /// <summary>Not a slug of 1 to 32 characters <c>a-z 0-9 -</c>.</summary>
    public sealed record HallIdInvalid(HallId Hall) : CompanyRefusal;

    public sealed record HallUnknown(HallId Hall) : CompanyRefusal;

    public sealed record NameMissing : CompanyRefusal;
}
