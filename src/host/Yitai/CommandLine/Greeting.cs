using Yitai.Host.Api;
using Yitai.Host.Demo;
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

    /// <summary>Where to look in the demo, and as whom.</summary>
    public static void SayDemo(WebApplication app, double speed)
    {
        var address = app.Urls.FirstOrDefault() ?? "";
        Console.WriteLine($"""

            A day of {DemoHall.Id} at {speed}× speed. Stop it with Ctrl+C.
              front door   {address}/
              kiosk        {address}/kiosk/?hall={DemoHall.Id}
              board        {address}/board/?hall={DemoHall.Id}
              window 3     {address}/window/?hall={DemoHall.Id}&counter=3
              console      {address}/console/
            Sign in with the password {DemoHall.Password} as
              {string.Join("\n  ", DemoHall.People.Select(p => $"{p.StaffNo}  {p.Role,-14} {p.Name}"))}
            """);
    }
}
