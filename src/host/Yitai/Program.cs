using Yitai.Host.CommandLine;

return await ProgramCommands.RunAsync(args);
