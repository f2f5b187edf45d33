// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Web.Intake;
using GemeinsamDigital.Bot.Channels.Web.Questions;
using GemeinsamDigital.Bot.Channels.Web.Status;
using GemeinsamDigital.Bot.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>The pages for people without JavaScript, or who like a form better than a conversation.</summary>
internal static class FormPages
{
    public static IServiceCollection AddFormPages(this IServiceCollection services)
    {
        services.AddOptions<PageOptions>().BindConfiguration(PageOptions.Section)
            .Validate(pages => pages.FormsPerMinute >= 0, "Pages:FormsPerMinute must be 0 or more.")
            .Validate(pages => pages.QuestionsPerMinute >= 0, "Pages:QuestionsPerMinute must be 0 or more.")
            .ValidateOnStart();
        services.AddDataProtection().SetApplicationName("GemeinsamDigital.Bot");
        services.AddOptions<KeyManagementOptions>().Configure<IConfiguration, IHostEnvironment, ILoggerFactory>(KeepKeys);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.FormFieldName = "echt";
            antiforgery.Cookie.Name = PageKeys.Cookie;
            antiforgery.Cookie.SameSite = SameSiteMode.Lax;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddRateLimiter(_ => { }).AddOptions<RateLimiterOptions>().Configure<IOptions<PageOptions>>(PageLimits.Configure);
        return services
            .AddSingleton<PageFrame>()
            .AddSingleton<FormToken>()
            .AddSingleton<SealedDrafts>()
            .AddSingleton<PageKeys>()
            .AddSingleton<IntakeReading>()
            .AddSingleton<IntakeEnd>()
            .AddSingleton<IntakeFormPage>()
            .AddSingleton<IntakePreviewPage>()
            .AddSingleton<IntakeEndPages>()
            .AddSingleton<IntakeDesk>()
            .AddSingleton<PicturePreview>()
            .AddSingleton<Receipts>()
            .AddSingleton<StatusPages>()
            .AddSingleton<StatusDesk>()
            .AddQuestionPages();
    }

    public static void MapFormPages(this WebApplication app)
    {
        app.UseRateLimiter();
        var pages = app.MapGroup("").RequireRateLimiting(PageLimits.Policy).AddEndpointFilter<PageSafeguard>();
        pages.MapQuestionPages();
        pages.MapGet("/idee", (string? ort, string? idee, IntakeDesk intake, HttpContext http) => intake.Get(ort ?? idee, http));
        pages.MapPost("/idee", (IntakeDesk intake, HttpContext http, CancellationToken cancellationToken) => intake.PostAsync(http, cancellationToken));
        pages.MapGet($"/{PicturePreview.Path}", (string? pass, PicturePreview preview, HttpContext http) => preview.Get(pass, http));
        pages.MapGet("/status", (StatusDesk desk, HttpContext http) => desk.Get(http));
        pages.MapPost("/status", (StatusDesk desk, HttpContext http, CancellationToken cancellationToken) => desk.PostAsync(http, cancellationToken));
        pages.MapGet("/beleg", (string? pass, Receipts receipts, HttpContext http, CancellationToken cancellationToken) => receipts.GetAsync(pass, http, cancellationToken));
        pages.MapGet("/beleg.txt", (string? pass, Receipts receipts, HttpContext http, CancellationToken cancellationToken) => receipts.FileAsync("text/plain", pass, http, cancellationToken));
        pages.MapGet("/beleg.json", (string? pass, Receipts receipts, HttpContext http, CancellationToken cancellationToken) => receipts.FileAsync("application/json", pass, http, cancellationToken));
    }

    /// <summary>In the data folder, so that a form that was open during a restart can still be sent.</summary>
    private static void KeepKeys(KeyManagementOptions keys, IConfiguration configuration, IHostEnvironment host, ILoggerFactory log)
    {
        var folder = DataFolder.Holding("form-keys", configuration, host.ContentRootPath);
        PrivateFolder.Create(folder);
        keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folder), log);
    }
}
