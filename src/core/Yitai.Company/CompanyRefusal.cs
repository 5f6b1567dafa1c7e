using Yitai.Kernel;

namespace Yitai.Company;

/// <summary>The company's rules, each named by how it is broken.</summary>
public abstract record CompanyRefusal : Refusal
{
    private CompanyRefusal() { }

    public sealed record HallExists(HallId Hall) : CompanyRefusal;

    public sealed record HallUnknown(HallId Hall) : CompanyRefusal;

    public sealed record NameMissing : CompanyRefusal;
}
