// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Channels.Pictures;
using GemeinsamDigital.Bot.Channels.Teams;
using GemeinsamDigital.Bot.Channels.Teams.Extension;
using GemeinsamDigital.Bot.Channels.Teams.Package;
using GemeinsamDigital.Bot.Channels.Web;
using GemeinsamDigital.Bot.Channels.Web.Embedding;
using GemeinsamDigital.Bot.Channels.Web.Theme;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Conversation.Development;
using GemeinsamDigital.Bot.Editors;
using GemeinsamDigital.Bot.Editors.Queue;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Links;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Operations;
using GemeinsamDigital.Bot.Operations.Retention;
using GemeinsamDigital.Bot.Staff;
using GemeinsamDigital.Bot.Storage;

if (args is [EditorQueueCommand.Name, .. var asked])
    return await EditorQueueCommand.RunAsync(asked, Console.Out, Console.Error);
if (args is [IdeasCommand.Name, .. var wanted])
    return await IdeasCommand.RunAsync(wanted, Console.Out, Console.Error);
if (args is [RetentionCommand.Name, .. var told])
    return await RetentionCommand.RunAsync(told, Console.Out, Console.Error);
if (args is [HealthCommand.Name, .. var where])
    return await HealthCommand.RunAsync(where, Console.Error);
if (args is [TeamsPackageCommand.Name, .. var packed])
    return await TeamsPackageCommand.RunAsync(packed, Console.Out, Console.Error);

var builder = WebApplication.CreateBuilder(args);
builder.Logging.LeaveOutRequests();
builder.Services
    .AddStorage(builder.Configuration)
    .AddAnswers()
    .AddEditors()
    .AddIdeas(builder.Configuration)
    .AddPictures(builder.Configuration)
    .AddTeamsExtension()
    .AddConversation()
    .AddStaffCommands(builder.Configuration, builder.Environment)
    .AddMessages(builder.Configuration, builder.Environment)
    .AddDirectLine(builder.Configuration)
    .AddIncomingPictures()
    .AddRetention()
    .AddFormPages()
    .AddTheme()
    .AddEmbedding()
    .AddHealth();

var app = builder.Build();
app.CheckItself();
app.UseWebPages();
app.MapFormPages();
app.MapTheme();
app.MapEmbedding();
app.MapMessages();
app.MapDirectLine();
app.MapQrCodes();
app.MapDataDownload();
app.MapHealth();
app.SayWhereToLook();
app.TellServiceManager();
app.Run();
return 0;
