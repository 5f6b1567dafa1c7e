using System.CommandLine;
using Yitai.Bench.Floor;
using Yitai.Bench.Http;
using Yitai.Bench.Log;

var root = new RootCommand("Measures Yitai. Run it in Release, alone on the machine; results and their commands are in docs/performance.md.")
{
    LogCommand.Make(),
    LoadCommand.Make(),
    HallsCommand.Make(),
    HallsCommand.MakeRecovery(),
    ChoiceCommand.Make(),
};
return await root.Parse(args).InvokeAsync();
