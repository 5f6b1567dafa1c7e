using Yitai.App.Sessions;
using Yitai.Company;
using Yitai.Floor;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.Host.Problems;

/// <summary>The HTTP status of a refusal; a broken rule is 409 unless it is said otherwise here.</summary>
internal static class StatusOf
{
    public static int Refusal(Refusal refusal) => refusal switch
    {
        HostRefusal.NotSignedIn or RegisterRefusal.SignInFailed or RegisterRefusal.TwoFactorNeeded or RegisterRefusal.TwoFactorWrong => 401,
        HostRefusal.NotAllowed or HostRefusal.NotYourHall or HostRefusal.NotYourCounter or HostRefusal.OriginForeign
            or HostRefusal.SetupCodeWrong or RegisterRefusal.PinNotHere or RegisterRefusal.RoleAboveYours or RegisterRefusal.PasswordChangeNeeded or RegisterRefusal.TwoFactorSetupNeeded => 403,
        HostRefusal.NotFound or HostRefusal.DayUnknown or HostRefusal.TokenInvalid or HostRefusal.SubjectUnknown or HostRefusal.TopicUnknown
            or HostRefusal.TemplateUnknown or CompanyRefusal.HallUnknown or RegisterRefusal.StaffUnknown or RegisterRefusal.DeviceUnknown or RegisterRefusal.PrinterUnknown
            or RegisterRefusal.KeyUnknown or FloorRefusal.UnknownTicket or MessagesRefusal.UnknownMessage or FloorRefusal.UnknownPrint or FloorRefusal.UnknownCounter or FloorRefusal.UnknownVisit => 404,
        HostRefusal.MethodNotAllowed => 405,
        HostRefusal.FactsArchived => 410,
        HostRefusal.BodyTooLarge => 413,
        HostRefusal.TooManyRequests or RegisterRefusal.SignInLocked => 429,
        HostRefusal.BodyInvalid or HostRefusal.IdempotencyKeyMissing or HostRefusal.ZoneUnknown or HostRefusal.PhoneInvalid
            or RegisterRefusal.CodeWrong or RegisterRefusal.PinInvalid or RegisterRefusal.PasswordTooShort or RegisterRefusal.PasswordTooSimple
            or RegisterRefusal.StaffNoInvalid or RegisterRefusal.NameInvalid or RegisterRefusal.RoleUnknown or RegisterRefusal.SkillUnknown
            or RegisterRefusal.CsvInvalid or RegisterRefusal.RowTwice or RegisterRefusal.DeviceNeedsCounter or RegisterRefusal.PermissionUnknown
            or FloorRefusal.UnknownLine or FloorRefusal.NoService or FloorRefusal.TooManyServices or FloorRefusal.ServiceTwice
            or FloorRefusal.PlacesOutOfRange or FloorRefusal.StepOutOutOfRange or FloorRefusal.AgreementMissing or MessagesRefusal.MessageSettingsOutOfRange or FloorRefusal.PrintNotOver or FloorRefusal.ScoreOutOfRange or FloorRefusal.SettingsInvalid or CompanyRefusal.NameMissing or CompanyRefusal.HallIdInvalid or FloorRefusal.AppointmentOnAnotherDay
            or SessionRefusal.ContentNotStorable => 400,
        HostRefusal.Fault => 500,
        HostRefusal.LogUnavailable or SessionRefusal.TooBusy or SessionRefusal.NewerVersionNeeded => 503,
        _ => 409,
    };
}
