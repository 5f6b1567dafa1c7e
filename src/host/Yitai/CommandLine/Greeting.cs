using Yitai.Host.Api;
using Yitai.Host.Register;

namespace Yitai.Host.CommandLine;

/// <summary>What the operator reads when the server is up.</summary>
internal static class Greeting
{
    public static void Say(WebApplication app)
    {
        var address = app.Urls.FirstOrDefault() ?? "";
        Console.WriteLine($"Yitai 一台清  {address}");
        if (app.Services.GetRequiredService<StaffRegister>().Current.People.Count == 0)
        {
            Console.WriteLine($"First run: open {address}/console/#/setup");
            Console.WriteLine($"From another machine it asks for this setup code: {app.Services.GetRequiredService<SetupCode>().Value}");
        }
    }
}
