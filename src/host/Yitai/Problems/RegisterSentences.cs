using Yitai.Kernel;
using static Yitai.Host.Problems.RegisterRefusal;
using static Yitai.Host.Problems.Sentences;

namespace Yitai.Host.Problems;

internal static class RegisterSentences
{
    public static IReadOnlyList<KeyValuePair<Type, Func<Refusal, Words>>> All { get; } =
    [
        Say<SignInFailed>("工号或密码不对", "The staff number or the password is wrong"),
        Say<SignInLocked>(r => $"尝试次数过多，已锁定到 {r.Until:HH:mm:ss} UTC，或请管理员解锁", r => $"Too many attempts: locked until {r.Until:HH:mm:ss} UTC, or until an administrator unlocks it"),
        Say<PinNotHere>("在这台电脑上今天请先用密码登录一次", "Sign in with your password on this computer first, once a day"),
        Say<TwoFactorNeeded>("请输入验证器上的 6 位动态码，或一个恢复码", "Enter the 6-digit code of your authenticator, or a recovery code"),
        Say<TwoFactorWrong>("动态码不对或已用过，请等下一个", "The code is wrong or was used already; wait for the next one"),
        Say<TwoFactorSetupNeeded>("公司要求管理员使用两步验证，请先在“我的账号”里设置", "The company asks administrators for a second step at sign-in; set it up under My account first"),
        Say<TwoFactorOnAlready>("两步验证已开启，先关闭才能换验证器", "The second step is on already; turn it off before you change the authenticator"),
        Say<TwoFactorNotBegun>("两步验证还没有设置", "The second step is not set up yet"),
        Say<PinInvalid>(r => $"PIN 须是 {r.From}–{r.To} 位数字，且不能太简单", r => $"A PIN has {r.From} to {r.To} digits and is not too simple"),
        Say<PasswordTooShort>(r => $"密码至少 {r.AtLeast} 个字符", r => $"A password has at least {r.AtLeast} characters"),
        Say<PasswordTooSimple>("密码太简单：不能与工号相同、全部相同或是常见密码", "The password is too simple: not the staff number, not one character repeated, not a common one"),
        Say<PasswordChangeNeeded>("请先修改密码", "Please change your password first"),
        Say<StaffNoInvalid>(r => $"工号“{r.StaffNo}”须是 1–16 位字母或数字", r => $"The staff number '{r.StaffNo}' must be 1 to 16 letters or digits"),
        Say<NameInvalid>("姓名须是 1–40 个字", "The name must have 1 to 40 characters"),
        Say<RoleUnknown>(r => $"没有角色“{r.Role}”{MeantZh(r.Nearest)}", r => $"There is no role '{r.Role}'{MeantEn(r.Nearest)}"),
        Say<SkillUnknown>(r => $"没有业务队列“{r.Skill}”{MeantZh(r.Nearest)}", r => $"There is no line '{r.Skill}'{MeantEn(r.Nearest)}"),
        Say<RoleAboveYours>(r => $"您不能授予或修改“{r.Role}”角色的人员", r => $"You may not give the role '{r.Role}' or change a person who has it"),
        Say<StaffExists>(r => $"工号 {r.StaffNo} 已存在", r => $"The staff number {r.StaffNo} exists already"),
        Say<StaffUnknown>(r => $"没有工号 {r.StaffNo}", r => $"There is no staff number {r.StaffNo}"),
        Say<LastAdministrator>(r => $"{r.StaffNo} 是最后一位在岗的系统管理员", r => $"{r.StaffNo} is the last active administrator"),
        Say<CsvInvalid>(r => $"第 {r.Line} 行：{r.Because.Zh}", r => $"Line {r.Line}: {r.Because.En}"),
        Say<RowTwice>(r => $"工号 {r.StaffNo} 在文件中出现两次", r => $"The staff number {r.StaffNo} is in the file twice"),
        Say<DeviceUnknown>("没有这台设备，或已被移除", "There is no such device, or it was removed"),
        Say<DeviceNeedsCounter>("窗口屏须指定已有的台席，其他设备不能指定", "A window needs a counter that exists, and only a window has one"),
        Say<PrinterUnknown>("没有这台小票打印机，请在设备页选择", "There is no such ticket printer; choose one on the devices page"),
        Say<CodeWrong>("配对码不对或已过期", "The pairing code is wrong or has expired"),
        Say<KeyUnknown>("没有这个接口密钥", "There is no such API key"),
        Say<PermissionUnknown>(r => $"没有权限“{r.Permission}”{MeantZh(r.Nearest)}", r => $"There is no permission '{r.Permission}'{MeantEn(r.Nearest)}"),
    ];
}
