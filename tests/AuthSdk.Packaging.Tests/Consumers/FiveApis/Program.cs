using System.Runtime.CompilerServices;
using AuthSdk.CareCentric;
using AuthSdk.Kmhfr;
using AuthSdk.Moodhood;
using AuthSdk.MskBlaze;
using AuthSdk.OpenCrvs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// Calls every API, in a container and without one, with options from configuration. The arguments say where: kmhfr=http://127.0.0.1:41234/
const string Client = "smoke", Secret = "s3cret+50% ü", User = "clerk", Password = "p&ss=word", Patient = "BKR4S3EYB7ZKZYTYAU5DOCHHQY";

var addresses = args.Select(argument => argument.Split('=', 2)).ToDictionary(pair => pair[0], pair => new Uri(pair[1]));
var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings()).Build();
Console.WriteLine(RuntimeFeature.IsDynamicCodeSupported ? "managed" : "native");

using (var api = KmhfrApi.Create(KmhfrApiOptions.FromConfiguration(configuration.GetSection("kmhfr"))))
{
    var page = await api.ListFacilitiesAsync(new() { PageSize = 5 });
    Console.WriteLine($"kmhfr: {page.Results[0].Name}");
}

var births = new EventSearch { Query = new SearchExpression { Type = "and", Clauses = [new SearchClause { EventType = "birth" }] }, Limit = 5 };
using (var api = OpenCrvsApi.Create(OpenCrvsApiOptions.FromConfiguration(configuration.GetSection("opencrvs"))))
{
    Console.WriteLine($"opencrvs: {(await api.SearchEventsAsync(births)).Total} births");
}

using (var api = OpenCrvs2Api.Create(OpenCrvs2ApiOptions.FromConfiguration(configuration.GetSection("opencrvs2"))))
{
    Console.WriteLine($"opencrvs2: {(await api.SearchEventsAsync(births)).Total} births");
}

using (var api = MoodhoodApi.Create(MoodhoodApiOptions.FromConfiguration(configuration.GetSection("moodhood"))))
{
    Console.WriteLine($"moodhood: {(await api.ListSpacesAsync()).Items[0].Name}");
}

using (var api = MskBlazeApi.Create(MskBlazeApiOptions.FromConfiguration(configuration.GetSection("mskblaze"))))
{
    Console.WriteLine($"mskblaze: {(await api.ListPatientsAsync("FHIR-T"))?.Total} subjects");
}

var services = new ServiceCollection();
services.AddCareCentricApi(configuration.GetSection("carecentric"));
services.AddCareCentricSystemApi(configuration.GetSection("carecentric"), options =>
    options.TokenEndpoint = new Uri(addresses["carecentric"], "/vlive/hpca/oauth/token"));
await using var provider = services.BuildServiceProvider();
await using var scope = provider.CreateAsyncScope();
var allergies = await scope.ServiceProvider.GetRequiredService<ICareCentricApi>().SearchAllergyIntolerancesAsync(new AllergyIntoleranceSearch(Patient));
Console.WriteLine($"carecentric: {allergies.Total} allergies");
allergies = await scope.ServiceProvider.GetRequiredService<ICareCentricSystemApi>().SearchAllergyIntolerancesAsync(new AllergyIntoleranceSearch(Patient));
Console.WriteLine($"carecentric, for a system: {allergies.Total} allergies");

// One section an API; options that an API has not are ignored.
Dictionary<string, string?> Settings()
{
    var settings = new Dictionary<string, string?>
    {
        ["kmhfr:Server"] = addresses["kmhfr"].AbsoluteUri,
        ["opencrvs:BaseAddress"] = addresses["opencrvs"].AbsoluteUri,
        ["opencrvs:TokenEndpoint"] = new Uri(addresses["opencrvs"], "/token").AbsoluteUri,
        ["opencrvs2:BaseAddress"] = addresses["opencrvs2"].AbsoluteUri,
        ["opencrvs2:TokenEndpoint"] = new Uri(addresses["opencrvs2"], "/auth/token").AbsoluteUri,
        ["moodhood:Server"] = new Uri(addresses["moodhood"], "/v1").AbsoluteUri,
        ["mskblaze:Server"] = addresses["mskblaze"].AbsoluteUri,
        ["mskblaze:PartnerId"] = "partner",
        ["carecentric:BaseAddress"] = new Uri(addresses["carecentric"], "/Vonk_IIS/R3").AbsoluteUri,
        ["carecentric:TokenEndpoint"] = new Uri(addresses["carecentric"], "/connect/token").AbsoluteUri,
    };
    foreach (var api in addresses.Keys)
    {
        (settings[$"{api}:ClientId"], settings[$"{api}:ClientSecret"]) = (Client, Secret);
        (settings[$"{api}:Username"], settings[$"{api}:Password"]) = (User, Password);
    }

    return settings;
}
