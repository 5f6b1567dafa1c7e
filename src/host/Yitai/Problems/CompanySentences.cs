using Yitai.Company;
using Yitai.Kernel;
using static Yitai.Host.Problems.Sentences;

namespace Yitai.Host.Problems;

internal static class CompanySentences
{
    public static IReadOnlyList<KeyValuePair<Type, Func<Refusal, Words>>> All { get; } =
    [
        Say<CompanyRefusal.HallExists>(r => $"营业厅编号“{r.Hall}”已被使用", r => $"There is a hall '{r.Hall}' already"),
        Say<CompanyRefusal.HallUnknown>(r => $"没有营业厅“{r.Hall}”", r => $"There is no hall '{r.Hall}'"),
        Say<CompanyRefusal.HallIdInvalid>(r => $"营业厅编号“{r.Hall}”只能用小写字母、数字和连字符", r => $"The hall id '{r.Hall}' may only have a-z, 0-9 and -"),
        Say<CompanyRefusal.NameMissing>("名称须有中英文，各 1–60 个字", "Names need both languages, 1 to 60 characters each"),
    ];
}
