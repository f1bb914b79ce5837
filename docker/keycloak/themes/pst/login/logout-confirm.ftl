<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("logoutConfirmTitle")}
<#elseif section = "form">
<p>${msg("logoutConfirmHeader")}</p>
<form class="buttons" action="${url.logoutConfirmAction}" method="post">
<input type="hidden" name="session_code" value="${logoutConfirm.code}">
<button class="button button-primary" name="confirmLogout" id="kc-logout" type="submit">${msg("doLogout")}</button>
<#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
<a class="button" href="${client.baseUrl}">${msg("backToApplication")}</a>
</#if>
</form>
</#if>
</@layout.registrationLayout>
