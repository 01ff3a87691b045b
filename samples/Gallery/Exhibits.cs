namespace AuthSdk.Samples.Gallery;

/// <summary>All providers of the gallery.</summary>
internal static class Exhibits
{
    public static IReadOnlyList<Exhibit> All { get; } =
    [
        Providers.Adobe.CloudManagerExhibit.Exhibit,
        Providers.Amazon.SellingPartnerExhibit.Exhibit,
        Providers.Auth0.Auth0ManagementExhibit.Exhibit,
        Providers.Discord.DiscordExhibit.Exhibit,
        Providers.DockerHub.DockerHubExhibit.Exhibit,
        Providers.Douyin.DouyinExhibit.Exhibit,
        Providers.Epic.EpicFhirExhibit.Exhibit,
        Providers.Facebook.FacebookGraphExhibit.Exhibit,
        Providers.Feishu.FeishuExhibit.Exhibit,
        Providers.GitHub.GitHubExhibit.Exhibit,
        Providers.GitHubApp.GitHubInstallationExhibit.Exhibit,
        Providers.GoogleDevice.YouTubeExhibit.Exhibit,
        Providers.GoogleServiceAccount.GoogleDriveExhibit.Exhibit,
        Providers.GoogleWorkload.GoogleWorkloadExhibit.Exhibit,
        Providers.PayPal.PayPalExhibit.Exhibit,
        Providers.Reddit.RedditExhibit.Exhibit,
        Providers.Salesforce.SalesforceExhibit.Exhibit,
        Providers.Shopify.ShopifyExhibit.Exhibit,
        Providers.Slack.SlackExhibit.Exhibit,
        Providers.Strava.StravaExhibit.Exhibit,
        Providers.WeChat.WeChatExhibit.Exhibit,
        Providers.Zoho.ZohoCrmExhibit.Exhibit,
        Providers.Zoom.ZoomExhibit.Exhibit,
    ];
}
